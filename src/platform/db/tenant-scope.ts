import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  type MergeQueryNode,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  type PrimitiveValueListNode,
  PrimitiveValueListNode as PrimitiveValues,
  type RawNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  type WithNode,
} from 'kysely'
import { globalTables, tenantColumns } from './tables.ts'
import { asParameter } from './values.ts'

type Filtered = SelectQueryNode | UpdateQueryNode | DeleteQueryNode
type Source = { readonly column: string; readonly name: string }

const columns: ReadonlyMap<string, string> = new Map(Object.entries(tenantColumns))
const globals: ReadonlySet<string> = new Set(globalTables)
const roots = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'])
const innerJoins = new Set(['InnerJoin', 'LateralInnerJoin', 'CrossJoin', 'LateralCrossJoin'])
const leftJoins = new Set(['LeftJoin', 'LateralLeftJoin'])
/** Words by which a fragment of SQL could reach a table behind our back. */
const reachesTables = /\b(select|join|table|insert|update|delete|merge|copy|with|set|call|do)\b|;/i

/**
 * Adds `school_id = <school>` wherever a query reads, changes or joins a table that a school owns, and the value to every row
 * that it inserts. Whatever it cannot read through it refuses, by throwing. Row security stands behind it.
 * Without a school, every tenant table is refused.
 *
 * A visitor of Kysely's (its interface is a class): one for each query.
 */
export class TenantScope extends OperationNodeTransformer {
  readonly #school: string | undefined
  readonly #named = new Set<string>()

  constructor(school: string | undefined) {
    super()
    this.#school = school
  }

  scopeRoot<Node extends OperationNode>(node: Node): Node {
    if (!roots.has(node.kind)) throw refused(`a statement of the kind ${node.kind}`)
    return this.transformNode(node)
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    return this.#filter(node, node.from?.froms ?? [], () => super.transformSelectQuery(node))
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    if (!node.table) throw refused('an update without a table')
    this.#refuseWritingTheSchool(node.table, node.updates ?? [])
    return this.#filter(node, [node.table, ...(node.from?.froms ?? [])], () => super.transformUpdateQuery(node))
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    return this.#filter(node, [...node.from.froms, ...(node.using?.tables ?? [])], () => super.transformDeleteQuery(node))
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    this.#learnNames(node.with)
    const target = node.into && this.#sourceOf(node.into)
    if (!node.into) throw refused('an insert without a table')
    const inserted = super.transformInsertQuery(node)
    if (!target) return inserted
    const conflict = inserted.onConflict && this.#conflictWithin(inserted.onConflict, target.column)
    return { ...this.#withSchool(inserted, target.column), ...(conflict ? { onConflict: conflict } : {}) }
  }

  protected override transformMergeQuery(_node: MergeQueryNode): MergeQueryNode {
    throw refused('merge')
  }

  protected override transformRaw(node: RawNode): RawNode {
    const text = node.sqlFragments.join(' ')
    if (reachesTables.test(text)) throw refused(`the fragment "${text.trim()}"`)
    if (node.parameters.some(parameter => TableNode.is(parameter))) throw refused('a table named within a fragment')
    return super.transformRaw(node)
  }

  /** Dates go out as the text that PostgreSQL reads; node-postgres would make JSON of them. */
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: asParameter(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(asParameter) }
  }

  /** Filters sources in `where`, left joins in their own `on`, where they keep the rows that have no partner. */
  #filter<Node extends Filtered>(node: Node, from: readonly OperationNode[], descend: () => Node): Node {
    this.#learnNames(node.with)
    const joined = node.joins ?? []
    const sources = [...from, ...joined.filter(join => innerJoins.has(join.joinType)).map(join => join.table)].map(item =>
      this.#sourceOf(item),
    )
    const left = joined.map(join => this.#leftSource(join))
    const scoped = descend()
    const joins = scoped.joins?.map((join, index) => this.#filterJoin(join, left[index]))
    const filters = sources.filter(source => source !== undefined).map(source => this.#comparison(source))
    const where = [...(scoped.where ? [ParensNode.create(scoped.where.where)] : []), ...filters].reduce<
      OperationNode | undefined
    >(both, undefined)
    return { ...scoped, ...(joins ? { joins } : {}), ...(where ? { where: { kind: 'WhereNode', where } } : {}) }
  }

  #leftSource(join: JoinNode): Source | undefined {
    if (innerJoins.has(join.joinType)) return undefined
    if (!leftJoins.has(join.joinType)) throw refused(`a ${join.joinType}`)
    return this.#sourceOf(join.table)
  }

  #filterJoin(join: JoinNode, source: Source | undefined): JoinNode {
    if (!source) return join
    if (!join.on) throw refused('a left join without a condition')
    return { ...join, on: { kind: 'OnNode', on: both(ParensNode.create(join.on.on), this.#comparison(source)) } }
  }

  /** The name by which a tenant table is known in the query; undefined for what needs no filter. */
  #sourceOf(node: OperationNode): Source | undefined {
    if (TableNode.is(node)) return this.#tableSource(node, node.table.identifier.name)
    if (AliasNode.is(node) && TableNode.is(node.node)) {
      if (!IdentifierNode.is(node.alias)) throw refused('an alias that is no plain name')
      return this.#tableSource(node.node, node.alias.name)
    }
    const inner = AliasNode.is(node) ? node.node : node
    if (inner.kind === 'RawNode' || inner.kind === 'ListNode') throw refused('a source that is no table, function or sub-query')
    return undefined // a sub-query is filtered within
  }

  #tableSource(node: TableNode, name: string): Source | undefined {
    const table = node.table.identifier.name
    if (node.table.schema) throw refused('a table named with its schema')
    const column = columns.get(table)
    if (column === undefined) {
      if (globals.has(table) || this.#named.has(table)) return undefined
      throw refused(`the table "${table}", which is not listed in tables.ts`)
    }
    if (this.#school === undefined) throw refused(`the table "${table}" outside a school's transaction`)
    return { column, name }
  }

  #learnNames(node: WithNode | undefined): void {
    for (const { name } of node?.expressions ?? []) {
      const known = name.table.table.identifier.name
      if (columns.has(known) || globals.has(known)) throw refused(`"${known}" as the name of a part query`)
      this.#named.add(known)
    }
  }

  #comparison({ column, name }: Source): OperationNode {
    const reference = ReferenceNode.create(ColumnNode.create(column), TableNode.create(name))
    return BinaryOperationNode.create(reference, OperatorNode.create('='), ValueNode.create(this.#school))
  }

  #withSchool(node: InsertQueryNode, column: string): InsertQueryNode {
    if (node.columns?.some(({ column: { name } }) => name === column))
      throw refused(`writing ${column}, which the transaction fills in`)
    if (!node.columns || !node.values || !ValuesNode.is(node.values)) throw refused('an insert of anything but values')
    const values = node.values.values.map(row =>
      row.kind === 'PrimitiveValueListNode'
        ? PrimitiveValues.create([this.#school, ...row.values])
        : ValueListNode.create([ValueNode.create(this.#school), ...row.values]),
    )
    return { ...node, columns: [ColumnNode.create(column), ...node.columns], values: ValuesNode.create(values) }
  }

  #conflictWithin(node: OnConflictNode, column: string): OnConflictNode {
    if (node.updates?.some(update => columnOf(update) === column)) throw refused(`writing ${column}`)
    if (!node.columns || node.columns.some(({ column: { name } }) => name === column)) return node
    return { ...node, columns: [ColumnNode.create(column), ...node.columns] }
  }

  #refuseWritingTheSchool(table: OperationNode, updates: readonly ColumnUpdateNode[]): void {
    const source = this.#sourceOf(table)
    if (source && updates.some(update => columnOf(update) === source.column)) throw refused(`writing ${source.column}`)
  }
}

function columnOf({ column }: ColumnUpdateNode): string {
  const node = ReferenceNode.is(column) ? column.column : column
  return ColumnNode.is(node) ? node.column.name : ''
}

function both(left: OperationNode | undefined, right: OperationNode): OperationNode {
  return left ? AndNode.create(left, right) : right
}

function refused(what: string): Error {
  return new Error(`A query within a school's data was refused: ${what}`)
}
