/**
 * @generated SignedSource<<6ba615d1aba92ca1b79c043080a1cd25>>
 * @relayHash c590c8dc8a00c78dc9d5dd3a9efc6c6a
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5b724cc1078bc1987595d64bc2dcda1535a88dc6a9ee15678e58092f5bcfcc4c

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type LeaderQuery$variables = {
  id: string;
  planId?: string | null | undefined;
};
export type LeaderQuery$data = {
  readonly leader: {
    readonly aliases: ReadonlyArray<string>;
    readonly id: string;
    readonly name: string;
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly id: string;
      readonly plan: {
        readonly id: string;
      };
    }>;
    readonly tasks: {
      readonly nodes: ReadonlyArray<{
        readonly content: string;
        readonly deadline: {
          readonly dueOn: string | null | undefined;
        };
        readonly id: string;
        readonly leaders: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
        }>;
        readonly light: {
          readonly cause: LightCause;
          readonly color: LightColor;
          readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
        };
        readonly number: string;
        readonly rows: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly section: {
            readonly code: string;
            readonly id: string;
            readonly title: string;
          };
        }>;
        readonly " $fragmentSpreads": FragmentRefs<"TaskLines_task" | "links_task">;
      }>;
    };
    readonly workload: {
      readonly closed: number;
      readonly coLead: number;
      readonly dueSoon: number;
      readonly lead: number;
      readonly overdue: number;
      readonly total: number;
    };
  } | null | undefined;
};
export type LeaderQuery$rawResponse = {
  readonly leader: {
    readonly aliases: ReadonlyArray<string>;
    readonly id: string;
    readonly name: string;
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly id: string;
      readonly plan: {
        readonly id: string;
      };
    }>;
    readonly tasks: {
      readonly nodes: ReadonlyArray<{
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
        readonly percent: number | null | undefined;
        readonly rows: ReadonlyArray<{
          readonly id: string;
          readonly number: string;
          readonly section: {
            readonly code: string;
            readonly id: string;
            readonly title: string;
          };
        }>;
        readonly scheduledPercent: number | null | undefined;
      }>;
    };
    readonly workload: {
      readonly closed: number;
      readonly coLead: number;
      readonly dueSoon: number;
      readonly lead: number;
      readonly overdue: number;
      readonly total: number;
    };
  } | null | undefined;
};
export type LeaderQuery = {
  rawResponse: LeaderQuery$rawResponse;
  response: LeaderQuery$data;
  variables: LeaderQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "planId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "aliases",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Section",
  "kind": "LinkedField",
  "name": "sections",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v5/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Plan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v7 = [
  {
    "kind": "Variable",
    "name": "planId",
    "variableName": "planId"
  }
],
v8 = {
  "alias": null,
  "args": (v7/*:: as any*/),
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
      "name": "total",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "overdue",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueSoon",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closed",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v9 = [
  {
    "fields": (v7/*:: as any*/),
    "kind": "ObjectValue",
    "name": "filter"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
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
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "color",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cause",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueOn",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "Row",
  "kind": "LinkedField",
  "name": "rows",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v10/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Section",
      "kind": "LinkedField",
      "name": "section",
      "plural": false,
      "selections": [
        (v2/*:: as any*/),
        (v5/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v16 = [
  (v2/*:: as any*/),
  (v3/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "LeaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Leader",
        "kind": "LinkedField",
        "name": "leader",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v6/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": (v9/*:: as any*/),
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
                  (v2/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Light",
                    "kind": "LinkedField",
                    "name": "light",
                    "plural": false,
                    "selections": [
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "LightMark_light"
                      }
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
                      (v14/*:: as any*/)
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
                    "selections": [
                      (v2/*:: as any*/),
                      (v3/*:: as any*/),
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "links_leader"
                      }
                    ],
                    "storageKey": null
                  },
                  (v15/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "links_task"
                  },
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "TaskLines_task"
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeaderQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Leader",
        "kind": "LinkedField",
        "name": "leader",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v6/*:: as any*/),
          (v8/*:: as any*/),
          {
            "alias": null,
            "args": (v9/*:: as any*/),
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
                  (v2/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Light",
                    "kind": "LinkedField",
                    "name": "light",
                    "plural": false,
                    "selections": [
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
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
                    "concreteType": "Deadline",
                    "kind": "LinkedField",
                    "name": "deadline",
                    "plural": false,
                    "selections": [
                      (v14/*:: as any*/),
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
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Leader",
                    "kind": "LinkedField",
                    "name": "leaders",
                    "plural": true,
                    "selections": (v16/*:: as any*/),
                    "storageKey": null
                  },
                  (v15/*:: as any*/),
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
                    "concreteType": "Unit",
                    "kind": "LinkedField",
                    "name": "leadUnits",
                    "plural": true,
                    "selections": (v16/*:: as any*/),
                    "storageKey": null
                  }
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
    "id": "5b724cc1078bc1987595d64bc2dcda1535a88dc6a9ee15678e58092f5bcfcc4c",
    "metadata": {},
    "name": "LeaderQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d18bb022e41d1b54c8217f96977811cf";

export default node;
