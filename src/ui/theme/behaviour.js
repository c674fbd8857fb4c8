// Starts GOV.UK Frontend's own behaviours on what the server rendered. Without this file every page still works.
document.documentElement.classList.add('js-enabled')
document.body.classList.add('govuk-frontend-supported')
for (const Behaviour of [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  ExitThisPage,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
]) {
  createAll(Behaviour)
}
