/**
 * The official GOV.UK and MOJ Frontend components as functions: typed options in, finished markup out.
 * `text` options take strings and are escaped by the macro; `html` options take only what the `html` tag made.
 */
import type * as Options from './components/options.ts'
import { macro } from './components/render-macro.ts'

export type * from './components/options.ts'

export const accordion = macro<Options.AccordionOptions>('govuk', 'accordion')
export const backLink = macro<Options.BackLinkOptions>('govuk', 'back-link')
export const breadcrumbs = macro<Options.BreadcrumbsOptions>('govuk', 'breadcrumbs')
export const button = macro<Options.ButtonOptions>('govuk', 'button')
export const characterCount = macro<Options.CharacterCountOptions>('govuk', 'character-count')
export const checkboxes = macro<Options.CheckboxesOptions>('govuk', 'checkboxes')
export const dateInput = macro<Options.DateInputOptions>('govuk', 'date-input')
export const details = macro<Options.DetailsOptions>('govuk', 'details')
export const errorMessage = macro<Options.ErrorMessageOptions>('govuk', 'error-message')
export const errorSummary = macro<Options.ErrorSummaryOptions>('govuk', 'error-summary')
export const exitThisPage = macro<Options.ExitThisPageOptions>('govuk', 'exit-this-page')
export const fieldset = macro<Options.FieldsetOptions>('govuk', 'fieldset')
export const fileUpload = macro<Options.FileUploadOptions>('govuk', 'file-upload')
export const hint = macro<Options.HintOptions>('govuk', 'hint')
export const input = macro<Options.InputOptions>('govuk', 'input')
export const insetText = macro<Options.InsetTextOptions>('govuk', 'inset-text')
export const label = macro<Options.LabelOptions>('govuk', 'label')
export const notificationBanner = macro<Options.NotificationBannerOptions>('govuk', 'notification-banner')
export const pagination = macro<Options.PaginationOptions>('govuk', 'pagination')
export const panel = macro<Options.PanelOptions>('govuk', 'panel')
export const passwordInput = macro<Options.PasswordInputOptions>('govuk', 'password-input')
export const phaseBanner = macro<Options.PhaseBannerOptions>('govuk', 'phase-banner')
export const radios = macro<Options.RadiosOptions>('govuk', 'radios')
export const select = macro<Options.SelectOptions>('govuk', 'select')
export const serviceNavigation = macro<Options.ServiceNavigationOptions>('govuk', 'service-navigation')
export const skipLink = macro<Options.SkipLinkOptions>('govuk', 'skip-link')
export const summaryList = macro<Options.SummaryListOptions>('govuk', 'summary-list')
export const table = macro<Options.TableOptions>('govuk', 'table')
export const tabs = macro<Options.TabsOptions>('govuk', 'tabs')
export const tag = macro<Options.TagOptions>('govuk', 'tag')
export const taskList = macro<Options.TaskListOptions>('govuk', 'task-list')
export const textarea = macro<Options.TextareaOptions>('govuk', 'textarea')
export const warningText = macro<Options.WarningTextOptions>('govuk', 'warning-text')

export const mojAlert = macro<Options.MojAlertOptions>('moj', 'alert')
export const mojBadge = macro<Options.MojBadgeOptions>('moj', 'badge')
export const mojFilter = macro<Options.MojFilterOptions>('moj', 'filter')
export const mojPageHeaderActions = macro<Options.MojPageHeaderActionsOptions>('moj', 'page-header-actions')
export const mojSearch = macro<Options.MojSearchOptions>('moj', 'search')
export const mojSideNavigation = macro<Options.MojSideNavigationOptions>('moj', 'side-navigation')
export const mojSubNavigation = macro<Options.MojSubNavigationOptions>('moj', 'sub-navigation')
