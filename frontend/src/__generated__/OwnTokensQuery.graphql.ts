/**
 * @generated SignedSource<<4578fea7c31961d2b192c54be661e070>>
 * @relayHash 89632e3e5c9943df0ad4e1ef94c39f21
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 5275ed2dbe013f5aa42fc0c7639559d00555fd0e41319c6730b3fdcec63f9a0b

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OwnTokensQuery$variables = Record<PropertyKey, never>;
export type OwnTokensQuery$data = {
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"Tokens_viewer">;
  } | null | undefined;
};
export type OwnTokensQuery$rawResponse = {
  readonly viewer: {
    readonly tokens: ReadonlyArray<{
      readonly createdAt: string;
      readonly expiresAt: string;
      readonly id: string;
      readonly mayWrite: boolean;
      readonly name: string;
      readonly revokedAt: string | null | undefined;
      readonly usedAt: string | null | undefined;
      readonly user: {
        readonly id: string;
        readonly name: string;
      };
    }>;
    readonly user: {
      readonly id: string;
    };
  } | null | undefined;
};
export type OwnTokensQuery = {
  rawResponse: OwnTokensQuery$rawResponse;
  response: OwnTokensQuery$data;
  variables: OwnTokensQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "OwnTokensQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Tokens_viewer"
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "OwnTokensQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "user",
            "plural": false,
            "selections": [
              (v0/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Token",
            "kind": "LinkedField",
            "name": "tokens",
            "plural": true,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "mayWrite",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "createdAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "expiresAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "usedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "revokedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "user",
                "plural": false,
                "selections": [
                  (v0/*:: as any*/),
                  (v1/*:: as any*/)
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
    "id": "5275ed2dbe013f5aa42fc0c7639559d00555fd0e41319c6730b3fdcec63f9a0b",
    "metadata": {},
    "name": "OwnTokensQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "6f58ee0af40c7257a0633b26b10a4fe3";

export default node;
