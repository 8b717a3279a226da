/**
 * @generated SignedSource<<d95c736ee48538a9cea66faa87d42d8a>>
 * @relayHash 66f9d26336bfce9656a0ced7f6de4bfe
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1d739facc976e79207d2abdd89d34ad0f61d2c0070d0e9408e043f77ff5d95ae

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type OrderDirection = "ASC" | "DESC";
export type TaskAction = "ACKNOWLEDGE" | "BREAK_DOWN" | "CLOSE" | "DECIDE_EXTENSION" | "EDIT" | "INSTRUCT" | "ISSUE" | "REOPEN" | "REPORT" | "REQUEST_CLOSURE" | "REQUEST_EXTENSION" | "RESUME" | "RETURN" | "REVIEW_REPORT" | "SUSPEND" | "TERMINATE" | "URGE";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskMark = "MUNICIPAL_KEY_TASK";
export type TaskOrderField = "DUE_ON" | "LIGHT" | "PERCENT" | "PRINTED" | "STATUS" | "UNIT_COUNT" | "UPDATED_AT";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
export type TaskFilter = {
  and?: ReadonlyArray<TaskFilter> | null | undefined;
  assignment?: AssignmentFilter | null | undefined;
  category?: ReadonlyArray<TaskCategory> | null | undefined;
  coLed?: boolean | null | undefined;
  deadlineKind?: ReadonlyArray<DeadlineKind> | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  hasFindings?: boolean | null | undefined;
  hasTarget?: boolean | null | undefined;
  hasTheme?: boolean | null | undefined;
  ids?: ReadonlyArray<string> | null | undefined;
  jointlyLed?: boolean | null | undefined;
  kind?: ReadonlyArray<TaskKind> | null | undefined;
  leaderId?: ReadonlyArray<string> | null | undefined;
  leaderName?: ReadonlyArray<string> | null | undefined;
  light?: ReadonlyArray<LightColor> | null | undefined;
  lightCause?: ReadonlyArray<LightCause> | null | undefined;
  mark?: ReadonlyArray<TaskMark> | null | undefined;
  not?: TaskFilter | null | undefined;
  open?: boolean | null | undefined;
  or?: ReadonlyArray<TaskFilter> | null | undefined;
  overdue?: boolean | null | undefined;
  parentId?: string | null | undefined;
  planId?: string | null | undefined;
  search?: string | null | undefined;
  sectionId?: string | null | undefined;
  status?: ReadonlyArray<TaskStatus> | null | undefined;
  themeId?: string | null | undefined;
  year?: number | null | undefined;
};
export type AssignmentFilter = {
  acknowledged?: boolean | null | undefined;
  role?: ReadonlyArray<AssignmentRole> | null | undefined;
  throughGroups?: boolean | null | undefined;
  unitId?: ReadonlyArray<string> | null | undefined;
  unitKind?: ReadonlyArray<UnitKind> | null | undefined;
  unitName?: ReadonlyArray<string> | null | undefined;
};
export type TaskOrder = {
  direction?: OrderDirection;
  field: TaskOrderField;
};
export type TasksQuery$variables = {
  filter?: TaskFilter | null | undefined;
  first: number;
  ids: ReadonlyArray<string>;
  orderBy?: ReadonlyArray<TaskOrder> | null | undefined;
};
export type TasksQuery$data = {
  readonly stats: {
    readonly all: {
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly red: number;
      readonly yellow: number;
    };
  };
  readonly " $fragmentSpreads": FragmentRefs<"Chips_query" | "TaskList_query">;
};
export type TasksQuery$rawResponse = {
  readonly named: ReadonlyArray<{
    readonly __typename: "Leader";
    readonly called: string;
    readonly id: string;
  } | {
    readonly __typename: "Section";
    readonly id: string;
    readonly title: string;
  } | {
    readonly __typename: "Task";
    readonly content: string;
    readonly id: string;
  } | {
    readonly __typename: "Unit";
    readonly id: string;
    readonly name: string;
  } | {
    readonly __typename: string;
    readonly id: string;
  } | null | undefined>;
  readonly stats: {
    readonly all: {
      readonly closed: number;
      readonly count: number;
      readonly green: number;
      readonly grey: number;
      readonly red: number;
      readonly yellow: number;
    };
  };
  readonly tasks: {
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly node: {
        readonly __typename: "Task";
        readonly actions: ReadonlyArray<TaskAction>;
        readonly category: TaskCategory;
        readonly content: string;
        readonly deadline: {
          readonly asWritten: string;
          readonly dueOn: string | null | undefined;
          readonly kind: DeadlineKind;
          readonly originalDueOn: string | null | undefined;
        };
        readonly id: string;
        readonly leadUnits: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
        }>;
        readonly leaders: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
        }>;
        readonly light: {
          readonly cause: LightCause;
          readonly color: LightColor;
          readonly reason: string;
          readonly word: string;
        };
        readonly number: string;
        readonly path: ReadonlyArray<{
          readonly content: string;
          readonly id: string;
        }>;
        readonly percent: number | null | undefined;
        readonly rows: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly section: {
            readonly id: string;
            readonly title: string;
          };
        }>;
        readonly status: TaskStatus;
        readonly supportingUnits: ReadonlyArray<{
          readonly id: string;
        }>;
        readonly updatedAt: string;
      };
    }>;
    readonly pageInfo: {
      readonly endCursor: string | null | undefined;
      readonly hasNextPage: boolean;
    };
    readonly totalCount: number;
  };
};
export type TasksQuery = {
  rawResponse: TasksQuery$rawResponse;
  response: TasksQuery$data;
  variables: TasksQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "filter"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "first"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "ids"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "orderBy"
},
v4 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "filter"
},
v5 = {
  "alias": "stats",
  "args": [
    (v4/*:: as any*/),
    {
      "kind": "Literal",
      "name": "groupBy",
      "value": ([]/*:: as any*/)
    }
  ],
  "concreteType": "TaskStats",
  "kind": "LinkedField",
  "name": "taskStats",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "TaskStatsGroup",
      "kind": "LinkedField",
      "name": "all",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "closed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "red",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "yellow",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "green",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "grey",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v6 = [
  (v4/*:: as any*/),
  {
    "kind": "Variable",
    "name": "first",
    "variableName": "first"
  },
  {
    "kind": "Variable",
    "name": "orderBy",
    "variableName": "orderBy"
  }
],
v7 = [
  {
    "kind": "Variable",
    "name": "ids",
    "variableName": "ids"
  }
],
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v13 = [
  (v8/*:: as any*/),
  (v12/*:: as any*/)
],
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "TasksQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "args": (v6/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "TaskList_query"
      },
      {
        "args": (v7/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "Chips_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "TasksQuery",
    "selections": [
      (v5/*:: as any*/),
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "concreteType": "TaskConnection",
        "kind": "LinkedField",
        "name": "tasks",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "totalCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "TaskEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "percent",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Light",
                    "kind": "LinkedField",
                    "name": "light",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "color",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "cause",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "word",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "reason",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Task",
                    "kind": "LinkedField",
                    "name": "path",
                    "plural": true,
                    "selections": [
                      (v8/*:: as any*/),
                      (v9/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Row",
                    "kind": "LinkedField",
                    "name": "rows",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Section",
                        "kind": "LinkedField",
                        "name": "section",
                        "plural": false,
                        "selections": [
                          (v8/*:: as any*/),
                          (v10/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v8/*:: as any*/),
                      (v11/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Leader",
                    "kind": "LinkedField",
                    "name": "leaders",
                    "plural": true,
                    "selections": (v13/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "actions",
                    "storageKey": null
                  },
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "category",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "updatedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Unit",
                    "kind": "LinkedField",
                    "name": "leadUnits",
                    "plural": true,
                    "selections": (v13/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Unit",
                    "kind": "LinkedField",
                    "name": "supportingUnits",
                    "plural": true,
                    "selections": [
                      (v8/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Deadline",
                    "kind": "LinkedField",
                    "name": "deadline",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "kind",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "dueOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "originalDueOn",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "asWritten",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v9/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v6/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "TaskList_tasks",
        "kind": "LinkedHandle",
        "name": "tasks"
      },
      {
        "alias": "named",
        "args": (v7/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "nodes",
        "plural": true,
        "selections": [
          (v14/*:: as any*/),
          (v8/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v12/*:: as any*/)
            ],
            "type": "Unit",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": "called",
                "args": null,
                "kind": "ScalarField",
                "name": "name",
                "storageKey": null
              }
            ],
            "type": "Leader",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v10/*:: as any*/)
            ],
            "type": "Section",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              (v9/*:: as any*/)
            ],
            "type": "Task",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "1d739facc976e79207d2abdd89d34ad0f61d2c0070d0e9408e043f77ff5d95ae",
    "metadata": {},
    "name": "TasksQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "57aeef84fd352b74f51562a934576328";

export default node;
