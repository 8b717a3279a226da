/**
 * @generated SignedSource<<f5f9871998a1f1872f76bc40c0155498>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FindingCode = "COLUMN_SHIFT" | "DEADLINE_DIFFERS_FROM_TEXT" | "DEADLINE_MISSING" | "DUPLICATES_DIFFER" | "DUPLICATE_TASK" | "GROUP_MEMBERS_UNKNOWN" | "LEADER_SPELLING" | "LEAD_MISSING" | "LEAD_NOT_FIRST" | "LEAD_NOT_LISTED" | "NAME_BROKEN" | "NOT_UNDERSTOOD" | "NUMBERING_GAP" | "PARENT_FILLED" | "PARENT_INFERRED" | "PARENT_INLINE" | "PARENT_LOST" | "POSSIBLE_CO_LEAD" | "TEXT_DAMAGED" | "UNIT_ALIAS" | "UNIT_REPEATED" | "UNIT_SIGNBOARD" | "UNIT_UNKNOWN";
import { FragmentRefs } from "relay-runtime";
export type useAsks_import$data = {
  readonly findings: {
    readonly edges: ReadonlyArray<{
      readonly node: {
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
  };
  readonly id: string;
  readonly " $fragmentType": "useAsks_import";
};
export type useAsks_import$key = {
  readonly " $data"?: useAsks_import$data;
  readonly " $fragmentSpreads": FragmentRefs<"useAsks_import">;
};

import ImportAsksQuery_graphql from './ImportAsksQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "findings"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 200,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": ImportAsksQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "useAsks_import",
  "selections": [
    {
      "alias": "findings",
      "args": [
        {
          "kind": "Literal",
          "name": "severity",
          "value": [
            "ASK"
          ]
        }
      ],
      "concreteType": "FindingConnection",
      "kind": "LinkedField",
      "name": "__useAsks_findings_connection",
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
                (v1/*:: as any*/),
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
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
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
      "storageKey": "__useAsks_findings_connection(severity:[\"ASK\"])"
    },
    (v1/*:: as any*/)
  ],
  "type": "Import",
  "abstractKey": null
};
})();

(node as any).hash = "b1f95cdba3011bdcdeabe9797105c088";

export default node;
