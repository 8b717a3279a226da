/**
 * @generated SignedSource<<1d6bf0538841c4694c7a7560c6f2d9ad>>
 * @relayHash 57b2df16e3e6fb6f7e89120e19d347af
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID f2a406913c3d0ccafb3bbeba0804bb58d3d4f2c0b0cab7f5788e5c9f912b3f5e

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TokensTabQuery$variables = Record<PropertyKey, never>;
export type TokensTabQuery$data = {
  readonly viewer: {
    readonly " $fragmentSpreads": FragmentRefs<"Tokens_viewer">;
  } | null | undefined;
};
export type TokensTabQuery$rawResponse = {
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
export type TokensTabQuery = {
  rawResponse: TokensTabQuery$rawResponse;
  response: TokensTabQuery$data;
  variables: TokensTabQuery$variables;
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
    "name": "TokensTabQuery",
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
    "name": "TokensTabQuery",
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
    "id": "f2a406913c3d0ccafb3bbeba0804bb58d3d4f2c0b0cab7f5788e5c9f912b3f5e",
    "metadata": {},
    "name": "TokensTabQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "c82ad9ef07cc153f86a1a703a4df4371";

export default node;
