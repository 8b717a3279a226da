/**
 * @generated SignedSource<<af77a3419ef5e8b4cf2a84a0ae9b212a>>
 * @relayHash 1593ac104d8e712a89a8625a7761f464
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 3af8627f682a05aaf3a1c221e31c1ec08f614abd6e51bb2edbe237c55b5ae66f

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskStatus = "CLOSED" | "CLOSURE_REQUESTED" | "DRAFT" | "IN_PROGRESS" | "ISSUED" | "SUSPENDED" | "TERMINATED";
export type RegisterQuery$variables = {
  year?: number | null | undefined;
};
export type RegisterQuery$data = {
  readonly plan: {
    readonly rowCount: number;
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly id: string;
      readonly rows: ReadonlyArray<{
        readonly id: string;
        readonly task: {
          readonly id: string;
        };
      }>;
      readonly title: string;
      readonly " $fragmentSpreads": FragmentRefs<"SectionTable_section">;
    }>;
    readonly taskCount: number;
    readonly title: string;
    readonly year: number;
  } | null | undefined;
};
export type RegisterQuery$rawResponse = {
  readonly plan: {
    readonly id: string;
    readonly rowCount: number;
    readonly sections: ReadonlyArray<{
      readonly category: TaskCategory;
      readonly code: string;
      readonly id: string;
      readonly rows: ReadonlyArray<{
        readonly contentAsWritten: string;
        readonly deadlineAsWritten: string | null | undefined;
        readonly id: string;
        readonly leadAsWritten: string | null | undefined;
        readonly leaderAsWritten: string | null | undefined;
        readonly number: string;
        readonly remark: string | null | undefined;
        readonly serialNo: number;
        readonly task: {
          readonly content: string;
          readonly deadline: {
            readonly dueOn: string | null | undefined;
            readonly originalDueOn: string | null | undefined;
          };
          readonly id: string;
          readonly light: {
            readonly cause: LightCause;
            readonly color: LightColor;
            readonly reason: string;
            readonly word: string;
          };
          readonly path: ReadonlyArray<{
            readonly content: string;
            readonly id: string;
          }>;
          readonly percent: number | null | undefined;
          readonly rows: ReadonlyArray<{
            readonly id: string;
            readonly number: string;
          }>;
          readonly status: TaskStatus;
        };
        readonly unitsAsWritten: string | null | undefined;
      }>;
      readonly title: string;
    }>;
    readonly taskCount: number;
    readonly title: string;
    readonly year: number;
  } | null | undefined;
};
export type RegisterQuery = {
  rawResponse: RegisterQuery$rawResponse;
  response: RegisterQuery$data;
  variables: RegisterQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "year"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "year",
    "variableName": "year"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "year",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "rowCount",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "taskCount",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RegisterQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Section",
            "kind": "LinkedField",
            "name": "sections",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Row",
                "kind": "LinkedField",
                "name": "rows",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Task",
                    "kind": "LinkedField",
                    "name": "task",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "SectionTable_section"
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
    "name": "RegisterQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Plan",
        "kind": "LinkedField",
        "name": "plan",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Section",
            "kind": "LinkedField",
            "name": "sections",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Row",
                "kind": "LinkedField",
                "name": "rows",
                "plural": true,
                "selections": [
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Task",
                    "kind": "LinkedField",
                    "name": "task",
                    "plural": false,
                    "selections": [
                      (v6/*:: as any*/),
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
                        "kind": "ScalarField",
                        "name": "percent",
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
                          (v6/*:: as any*/),
                          (v8/*:: as any*/)
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
                          (v6/*:: as any*/),
                          (v9/*:: as any*/)
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
                            "name": "dueOn",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "originalDueOn",
                            "storageKey": null
                          }
                        ],
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
                      (v8/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v9/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "serialNo",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "contentAsWritten",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "leadAsWritten",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "unitsAsWritten",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "deadlineAsWritten",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "leaderAsWritten",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "remark",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "category",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v6/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "3af8627f682a05aaf3a1c221e31c1ec08f614abd6e51bb2edbe237c55b5ae66f",
    "metadata": {},
    "name": "RegisterQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "f9830a0ad08ff23c3747eb9a4b0a8b7b";

export default node;
