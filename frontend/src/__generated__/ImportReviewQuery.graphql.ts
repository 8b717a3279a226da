/**
 * @generated SignedSource<<c3a4334b7d46513fb5c0b176477d2a84>>
 * @relayHash edfe8bb478d951a99b0cbad0727ca5af
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID bcfc40ac9b30067616d6832cb2508a0256cba908a634e4ae52352497bdbd550a

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type FindingCode = "COLUMN_SHIFT" | "DEADLINE_DIFFERS_FROM_TEXT" | "DEADLINE_MISSING" | "DUPLICATES_DIFFER" | "DUPLICATE_TASK" | "GROUP_MEMBERS_UNKNOWN" | "LEADER_SPELLING" | "LEAD_MISSING" | "LEAD_NOT_FIRST" | "LEAD_NOT_LISTED" | "NAME_BROKEN" | "NOT_UNDERSTOOD" | "NUMBERING_GAP" | "PARENT_FILLED" | "PARENT_INFERRED" | "PARENT_INLINE" | "PARENT_LOST" | "POSSIBLE_CO_LEAD" | "TEXT_DAMAGED" | "UNIT_ALIAS" | "UNIT_REPEATED" | "UNIT_SIGNBOARD" | "UNIT_UNKNOWN";
export type ImportState = "APPLIED" | "APPLYING" | "DISCARDED" | "FAILED" | "READ" | "READING" | "UNDONE";
export type ImportReviewQuery$variables = {
  id: string;
};
export type ImportReviewQuery$data = {
  readonly import: {
    readonly document: string;
    readonly id: string;
    readonly progress: number;
    readonly refusal: string | null | undefined;
    readonly state: ImportState;
    readonly " $fragmentSpreads": FragmentRefs<"Desk_import" | "ReviewHead_import">;
  } | null | undefined;
};
export type ImportReviewQuery$rawResponse = {
  readonly import: {
    readonly all: {
      readonly totalCount: number;
    };
    readonly askCount: number;
    readonly decidedCount: number;
    readonly difference: {
      readonly added: number;
      readonly changed: number;
      readonly dropped: number;
      readonly unchanged: number;
    };
    readonly document: string;
    readonly findings: {
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly __typename: "Finding";
          readonly alikeCount: number;
          readonly assumed: string | null | undefined;
          readonly code: FindingCode;
          readonly decision: {
            readonly by: string;
            readonly choice: string;
            readonly note: string | null | undefined;
          } | null | undefined;
          readonly id: string;
          readonly message: string;
          readonly options: ReadonlyArray<string>;
          readonly quote: string;
          readonly rowNumber: string | null | undefined;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
    };
    readonly id: string;
    readonly notes: {
      readonly totalCount: number;
    };
    readonly plan: {
      readonly id: string;
      readonly year: number;
    } | null | undefined;
    readonly progress: number;
    readonly refusal: string | null | undefined;
    readonly repaired: {
      readonly totalCount: number;
    };
    readonly rows: {
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly __typename: "DraftRow";
          readonly content: string;
          readonly contentAsWritten: string;
          readonly deadline: {
            readonly asWritten: string;
            readonly dueOn: string | null | undefined;
            readonly kind: DeadlineKind;
            readonly originalDueOn: string | null | undefined;
          };
          readonly deadlineAsWritten: string;
          readonly leadAsWritten: string;
          readonly leaderAsWritten: string;
          readonly leaders: ReadonlyArray<string>;
          readonly leads: ReadonlyArray<string>;
          readonly number: string;
          readonly parents: ReadonlyArray<string>;
          readonly remark: string;
          readonly sameAs: string | null | undefined;
          readonly section: string;
          readonly sectionTitle: string;
          readonly source: {
            readonly line: number | null | undefined;
            readonly row: number | null | undefined;
            readonly table: number | null | undefined;
          };
          readonly supporters: ReadonlyArray<string>;
          readonly targets: ReadonlyArray<{
            readonly asWritten: string;
          }>;
          readonly unitsAsWritten: string;
        };
      }>;
      readonly pageInfo: {
        readonly endCursor: string | null | undefined;
        readonly hasNextPage: boolean;
      };
      readonly totalCount: number;
    };
    readonly state: ImportState;
    readonly title: string;
    readonly toDecide: ReadonlyArray<{
      readonly id: string;
    }>;
    readonly undoable: boolean;
    readonly year: number;
  } | null | undefined;
};
export type ImportReviewQuery = {
  rawResponse: ImportReviewQuery$rawResponse;
  response: ImportReviewQuery$data;
  variables: ImportReviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
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
  "name": "document",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "state",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "progress",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "refusal",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "year",
  "storageKey": null
},
v8 = {
  "kind": "Literal",
  "name": "first",
  "value": 1
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalCount",
  "storageKey": null
},
v10 = [
  (v9/*:: as any*/)
],
v11 = {
  "kind": "Literal",
  "name": "first",
  "value": 200
},
v12 = [
  (v11/*:: as any*/)
],
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "asWritten",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v16 = {
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
},
v17 = [
  (v11/*:: as any*/),
  {
    "kind": "Literal",
    "name": "severity",
    "value": [
      "ASK"
    ]
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "ImportReviewQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Import",
        "kind": "LinkedField",
        "name": "import",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ReviewHead_import"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Desk_import"
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
    "name": "ImportReviewQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Import",
        "kind": "LinkedField",
        "name": "import",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "title",
            "storageKey": null
          },
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "askCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "decidedCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "undoable",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Finding",
            "kind": "LinkedField",
            "name": "toDecide",
            "plural": true,
            "selections": [
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": "all",
            "args": [
              (v8/*:: as any*/)
            ],
            "concreteType": "DraftRowConnection",
            "kind": "LinkedField",
            "name": "rows",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": "rows(first:1)"
          },
          {
            "alias": "repaired",
            "args": [
              (v8/*:: as any*/),
              {
                "kind": "Literal",
                "name": "severity",
                "value": [
                  "REPAIRED"
                ]
              }
            ],
            "concreteType": "FindingConnection",
            "kind": "LinkedField",
            "name": "findings",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": "findings(first:1,severity:[\"REPAIRED\"])"
          },
          {
            "alias": "notes",
            "args": [
              (v8/*:: as any*/),
              {
                "kind": "Literal",
                "name": "severity",
                "value": [
                  "NOTE"
                ]
              }
            ],
            "concreteType": "FindingConnection",
            "kind": "LinkedField",
            "name": "findings",
            "plural": false,
            "selections": (v10/*:: as any*/),
            "storageKey": "findings(first:1,severity:[\"NOTE\"])"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ImportDifference",
            "kind": "LinkedField",
            "name": "difference",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "added",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "changed",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "dropped",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unchanged",
                "storageKey": null
              }
            ],
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
              (v7/*:: as any*/),
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "concreteType": "DraftRowConnection",
            "kind": "LinkedField",
            "name": "rows",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "DraftRowEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "DraftRow",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "number",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "section",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "sectionTitle",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "parents",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "content",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "leads",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "supporters",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "leaders",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "sameAs",
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
                          (v13/*:: as any*/)
                        ],
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
                          (v13/*:: as any*/)
                        ],
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
                        "name": "leaderAsWritten",
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
                        "name": "remark",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "SourceSpan",
                        "kind": "LinkedField",
                        "name": "source",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "line",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "table",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "row",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v14/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v15/*:: as any*/)
                ],
                "storageKey": null
              },
              (v16/*:: as any*/)
            ],
            "storageKey": "rows(first:200)"
          },
          {
            "alias": null,
            "args": (v12/*:: as any*/),
            "filters": null,
            "handle": "connection",
            "key": "useRows_rows",
            "kind": "LinkedHandle",
            "name": "rows"
          },
          {
            "alias": null,
            "args": (v17/*:: as any*/),
            "concreteType": "FindingConnection",
            "kind": "LinkedField",
            "name": "findings",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "FindingEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Finding",
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
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
                        "name": "message",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "rowNumber",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "quote",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "assumed",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "options",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "alikeCount",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "FindingDecision",
                        "kind": "LinkedField",
                        "name": "decision",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "choice",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "by",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "note",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      },
                      (v14/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v15/*:: as any*/)
                ],
                "storageKey": null
              },
              (v16/*:: as any*/)
            ],
            "storageKey": "findings(first:200,severity:[\"ASK\"])"
          },
          {
            "alias": null,
            "args": (v17/*:: as any*/),
            "filters": [
              "severity"
            ],
            "handle": "connection",
            "key": "useAsks_findings",
            "kind": "LinkedHandle",
            "name": "findings"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "bcfc40ac9b30067616d6832cb2508a0256cba908a634e4ae52352497bdbd550a",
    "metadata": {},
    "name": "ImportReviewQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "d35480e6c23655d43a4057b85b0ff68b";

export default node;
