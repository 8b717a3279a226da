/**
 * @generated SignedSource<<715dace8b53cfccff72684c4d4112e8f>>
 * @relayHash 9f905e029c4c33c5e2e49e59019523f7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 33afa2d978536d259c8050a8e3380a3e6ad0011e2e354909f82682dc4c6064a7

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AssignmentRole = "CO_LEAD" | "LEAD" | "SUPPORT";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskMark = "MUNICIPAL_KEY_TASK";
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
export type OverviewQuery$variables = {
  attention: TaskFilter;
  kinds?: ReadonlyArray<UnitKind> | null | undefined;
  planId?: string | null | undefined;
  year?: number | null | undefined;
};
export type OverviewQuery$data = {
  readonly plan: {
    readonly title: string;
    readonly updatedAt: string;
    readonly year: number;
    readonly " $fragmentSpreads": FragmentRefs<"Attention_plan" | "DueMonths_plan" | "Figures_plan" | "Indicators_plan" | "LeaderLoads_plan" | "Livelihood_plan">;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"UnitLoads_query">;
};
export type OverviewQuery$rawResponse = {
  readonly plan: {
    readonly attention: {
      readonly nodes: ReadonlyArray<{
        readonly content: string;
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
      }>;
      readonly totalCount: number;
    };
    readonly causes: {
      readonly all: {
        readonly closed: number;
        readonly green: number;
        readonly grey: number;
        readonly red: number;
        readonly yellow: number;
      };
      readonly groups: ReadonlyArray<{
        readonly count: number;
        readonly keys: ReadonlyArray<{
          readonly value: string;
        }>;
      }>;
    };
    readonly id: string;
    readonly indicators: {
      readonly nodes: ReadonlyArray<{
        readonly content: string;
        readonly id: string;
        readonly latestReport: {
          readonly id: string;
          readonly progress: string;
        } | null | undefined;
        readonly light: {
          readonly cause: LightCause;
          readonly color: LightColor;
          readonly reason: string;
          readonly word: string;
        };
        readonly percent: number | null | undefined;
        readonly scheduledPercent: number | null | undefined;
        readonly targets: ReadonlyArray<{
          readonly asWritten: string;
        }>;
      }>;
    };
    readonly leaders: {
      readonly groups: ReadonlyArray<{
        readonly closed: number;
        readonly count: number;
        readonly green: number;
        readonly grey: number;
        readonly keys: ReadonlyArray<{
          readonly label: string;
          readonly value: string;
        }>;
        readonly red: number;
        readonly yellow: number;
      }>;
      readonly total: number;
    };
    readonly months: {
      readonly groups: ReadonlyArray<{
        readonly closed: number;
        readonly count: number;
        readonly green: number;
        readonly grey: number;
        readonly keys: ReadonlyArray<{
          readonly value: string;
        }>;
        readonly red: number;
        readonly yellow: number;
      }>;
      readonly total: number;
    };
    readonly projects: {
      readonly groups: ReadonlyArray<{
        readonly averagePercent: number | null | undefined;
        readonly closed: number;
        readonly count: number;
        readonly green: number;
        readonly grey: number;
        readonly keys: ReadonlyArray<{
          readonly label: string;
          readonly node: {
            readonly __typename: "Task";
            readonly content: string;
            readonly id: string;
            readonly light: {
              readonly cause: LightCause;
              readonly color: LightColor;
              readonly reason: string;
              readonly word: string;
            };
          } | {
            readonly __typename: string;
            readonly id: string;
          } | null | undefined;
          readonly value: string;
        }>;
        readonly red: number;
        readonly yellow: number;
      }>;
      readonly total: number;
    };
    readonly rowCount: number;
    readonly taskCount: number;
    readonly title: string;
    readonly updatedAt: string;
    readonly year: number;
  } | null | undefined;
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly workload: {
        readonly coLead: number;
        readonly lead: number;
        readonly support: number;
        readonly throughGroups: number;
        readonly total: number;
      };
    }>;
    readonly totalCount: number;
  };
};
export type OverviewQuery = {
  rawResponse: OverviewQuery$rawResponse;
  response: OverviewQuery$data;
  variables: OverviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "attention"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "kinds"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "planId"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year"
},
v4 = [
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "year",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "updatedAt",
  "storageKey": null
},
v8 = {
  "kind": "Variable",
  "name": "filter",
  "variableName": "attention"
},
v9 = {
  "kind": "Variable",
  "name": "planId",
  "variableName": "planId"
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "closed",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "red",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "yellow",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "green",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "grey",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "value",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "concreteType": "StatsKey",
  "kind": "LinkedField",
  "name": "keys",
  "plural": true,
  "selections": [
    (v15/*:: as any*/)
  ],
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "label",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reason",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "color",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cause",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "word",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v28 = [
  (v21/*:: as any*/),
  (v27/*:: as any*/)
],
v29 = {
  "alias": null,
  "args": null,
  "concreteType": "Light",
  "kind": "LinkedField",
  "name": "light",
  "plural": false,
  "selections": [
    (v24/*:: as any*/),
    (v25/*:: as any*/),
    (v26/*:: as any*/),
    (v23/*:: as any*/)
  ],
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
    "name": "OverviewQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Figures_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "LeaderLoads_plan"
          },
          {
            "args": [
              (v8/*:: as any*/)
            ],
            "kind": "FragmentSpread",
            "name": "Attention_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "DueMonths_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Indicators_plan"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Livelihood_plan"
          }
        ],
        "storageKey": null
      },
      {
        "args": [
          {
            "kind": "Variable",
            "name": "kinds",
            "variableName": "kinds"
          },
          (v9/*:: as any*/)
        ],
        "kind": "FragmentSpread",
        "name": "UnitLoads_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v2/*:: as any*/),
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "OverviewQuery",
    "selections": [
      {
        "alias": null,
        "args": (v4/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "rowCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "taskCount",
            "storageKey": null
          },
          {
            "alias": "causes",
            "args": [
              {
                "kind": "Literal",
                "name": "groupBy",
                "value": [
                  "LIGHT_CAUSE"
                ]
              }
            ],
            "concreteType": "TaskStats",
            "kind": "LinkedField",
            "name": "stats",
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
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "TaskStatsGroup",
                "kind": "LinkedField",
                "name": "groups",
                "plural": true,
                "selections": [
                  (v16/*:: as any*/),
                  (v17/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "stats(groupBy:[\"LIGHT_CAUSE\"])"
          },
          {
            "alias": "leaders",
            "args": [
              {
                "kind": "Literal",
                "name": "groupBy",
                "value": [
                  "LEADER"
                ]
              }
            ],
            "concreteType": "TaskStats",
            "kind": "LinkedField",
            "name": "stats",
            "plural": false,
            "selections": [
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "TaskStatsGroup",
                "kind": "LinkedField",
                "name": "groups",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StatsKey",
                    "kind": "LinkedField",
                    "name": "keys",
                    "plural": true,
                    "selections": [
                      (v15/*:: as any*/),
                      (v19/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v17/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "stats(groupBy:[\"LEADER\"])"
          },
          {
            "alias": "attention",
            "args": [
              (v8/*:: as any*/),
              {
                "kind": "Literal",
                "name": "first",
                "value": 8
              },
              {
                "kind": "Literal",
                "name": "orderBy",
                "value": [
                  {
                    "field": "LIGHT"
                  },
                  {
                    "field": "DUE_ON"
                  }
                ]
              }
            ],
            "concreteType": "TaskConnection",
            "kind": "LinkedField",
            "name": "tasks",
            "plural": false,
            "selections": [
              (v20/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v21/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
                  (v22/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Light",
                    "kind": "LinkedField",
                    "name": "light",
                    "plural": false,
                    "selections": [
                      (v23/*:: as any*/),
                      (v24/*:: as any*/),
                      (v25/*:: as any*/),
                      (v26/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Unit",
                    "kind": "LinkedField",
                    "name": "leadUnits",
                    "plural": true,
                    "selections": (v28/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Leader",
                    "kind": "LinkedField",
                    "name": "leaders",
                    "plural": true,
                    "selections": (v28/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": "months",
            "args": [
              {
                "kind": "Literal",
                "name": "groupBy",
                "value": [
                  "DUE_MONTH"
                ]
              }
            ],
            "concreteType": "TaskStats",
            "kind": "LinkedField",
            "name": "stats",
            "plural": false,
            "selections": [
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "TaskStatsGroup",
                "kind": "LinkedField",
                "name": "groups",
                "plural": true,
                "selections": [
                  (v16/*:: as any*/),
                  (v17/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": "stats(groupBy:[\"DUE_MONTH\"])"
          },
          {
            "alias": "indicators",
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "category": [
                    "KEY_INDICATOR"
                  ]
                }
              },
              {
                "kind": "Literal",
                "name": "first",
                "value": 20
              }
            ],
            "concreteType": "TaskConnection",
            "kind": "LinkedField",
            "name": "tasks",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Task",
                "kind": "LinkedField",
                "name": "nodes",
                "plural": true,
                "selections": [
                  (v21/*:: as any*/),
                  (v22/*:: as any*/),
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
                    "name": "scheduledPercent",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Target",
                    "kind": "LinkedField",
                    "name": "targets",
                    "plural": true,
                    "selections": [
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
                  (v29/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Report",
                    "kind": "LinkedField",
                    "name": "latestReport",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "progress",
                        "storageKey": null
                      },
                      (v21/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "tasks(filter:{\"category\":[\"KEY_INDICATOR\"]},first:20)"
          },
          {
            "alias": "projects",
            "args": [
              {
                "kind": "Literal",
                "name": "filter",
                "value": {
                  "category": [
                    "LIVELIHOOD_PROJECT"
                  ]
                }
              },
              {
                "kind": "Literal",
                "name": "groupBy",
                "value": [
                  "THEME"
                ]
              }
            ],
            "concreteType": "TaskStats",
            "kind": "LinkedField",
            "name": "stats",
            "plural": false,
            "selections": [
              (v18/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "TaskStatsGroup",
                "kind": "LinkedField",
                "name": "groups",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StatsKey",
                    "kind": "LinkedField",
                    "name": "keys",
                    "plural": true,
                    "selections": [
                      (v15/*:: as any*/),
                      (v19/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": null,
                        "kind": "LinkedField",
                        "name": "node",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "__typename",
                            "storageKey": null
                          },
                          (v21/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": [
                              (v29/*:: as any*/),
                              (v22/*:: as any*/)
                            ],
                            "type": "Task",
                            "abstractKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v17/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "averagePercent",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "stats(filter:{\"category\":[\"LIVELIHOOD_PROJECT\"]},groupBy:[\"THEME\"])"
          },
          (v21/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": [
          {
            "fields": [
              {
                "kind": "Variable",
                "name": "kind",
                "variableName": "kinds"
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          {
            "kind": "Literal",
            "name": "first",
            "value": 10
          },
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": [
              {
                "direction": "DESC",
                "field": "TOTAL_COUNT"
              }
            ]
          }
        ],
        "concreteType": "UnitConnection",
        "kind": "LinkedField",
        "name": "units",
        "plural": false,
        "selections": [
          (v20/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Unit",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v21/*:: as any*/),
              (v27/*:: as any*/),
              {
                "alias": null,
                "args": [
                  (v9/*:: as any*/)
                ],
                "concreteType": "Workload",
                "kind": "LinkedField",
                "name": "workload",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lead",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "coLead",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "support",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "throughGroups",
                    "storageKey": null
                  },
                  (v18/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "33afa2d978536d259c8050a8e3380a3e6ad0011e2e354909f82682dc4c6064a7",
    "metadata": {},
    "name": "OverviewQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "269551d5b8b12531c8305288edbe3681";

export default node;
