/**
 * @generated SignedSource<<c36e56f3d8e1691a8ff618f93b743e58>>
 * @relayHash 85606049383aca76f374f9c3637faf6d
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID abfaa8bbb1733077914c2c627381d6947c7ab3ac6e6a3c1c0d0187dc03faee70

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LeadersQuery$variables = {
  planId?: string | null | undefined;
  year?: number | null | undefined;
};
export type LeadersQuery$data = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly sections: ReadonlyArray<{
        readonly code: string;
        readonly id: string;
        readonly plan: {
          readonly id: string;
        };
        readonly title: string;
      }>;
      readonly sharedWith: ReadonlyArray<{
        readonly count: number;
        readonly leader: {
          readonly id: string;
          readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
        };
      }>;
      readonly workload: {
        readonly coLead: number;
        readonly lead: number;
        readonly total: number;
      };
      readonly " $fragmentSpreads": FragmentRefs<"links_leader">;
    }>;
    readonly totalCount: number;
  };
  readonly plan: {
    readonly id: string;
    readonly stats: {
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
    };
    readonly taskCount: number;
  } | null | undefined;
};
export type LeadersQuery$rawResponse = {
  readonly leaders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly sections: ReadonlyArray<{
        readonly code: string;
        readonly id: string;
        readonly plan: {
          readonly id: string;
        };
        readonly title: string;
      }>;
      readonly sharedWith: ReadonlyArray<{
        readonly count: number;
        readonly leader: {
          readonly id: string;
          readonly name: string;
        };
      }>;
      readonly workload: {
        readonly coLead: number;
        readonly lead: number;
        readonly total: number;
      };
    }>;
    readonly totalCount: number;
  };
  readonly plan: {
    readonly id: string;
    readonly stats: {
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
    };
    readonly taskCount: number;
  } | null | undefined;
};
export type LeadersQuery = {
  rawResponse: LeadersQuery$rawResponse;
  response: LeadersQuery$data;
  variables: LeadersQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "planId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "year"
},
v2 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 200
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "links_leader"
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "Section",
  "kind": "LinkedField",
  "name": "sections",
  "plural": true,
  "selections": [
    (v4/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "code",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Plan",
      "kind": "LinkedField",
      "name": "plan",
      "plural": false,
      "selections": [
        (v4/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "count",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "planId",
      "variableName": "planId"
    }
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
      "name": "total",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": [
    {
      "kind": "Variable",
      "name": "year",
      "variableName": "year"
    }
  ],
  "concreteType": "Plan",
  "kind": "LinkedField",
  "name": "plan",
  "plural": false,
  "selections": [
    (v4/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "taskCount",
      "storageKey": null
    },
    {
      "alias": null,
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
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "value",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            (v8/*:: as any*/),
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
      "storageKey": "stats(groupBy:[\"LEADER\"])"
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "LeadersQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "LeaderConnection",
        "kind": "LinkedField",
        "name": "leaders",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Leader",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "SharedLeader",
                "kind": "LinkedField",
                "name": "sharedWith",
                "plural": true,
                "selections": [
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Leader",
                    "kind": "LinkedField",
                    "name": "leader",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v6/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v9/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": "leaders(first:200)"
      },
      (v10/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "LeadersQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "LeaderConnection",
        "kind": "LinkedField",
        "name": "leaders",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Leader",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v7/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "SharedLeader",
                "kind": "LinkedField",
                "name": "sharedWith",
                "plural": true,
                "selections": [
                  (v8/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Leader",
                    "kind": "LinkedField",
                    "name": "leader",
                    "plural": false,
                    "selections": [
                      (v4/*:: as any*/),
                      (v5/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v9/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": "leaders(first:200)"
      },
      (v10/*:: as any*/)
    ]
  },
  "params": {
    "id": "abfaa8bbb1733077914c2c627381d6947c7ab3ac6e6a3c1c0d0187dc03faee70",
    "metadata": {},
    "name": "LeadersQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f2b12674c974aa02b37928abcceeba6d";

export default node;
