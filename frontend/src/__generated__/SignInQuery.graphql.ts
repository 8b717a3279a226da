/**
 * @generated SignedSource<<f82ddd1e6768a3c5fb8837e39e2d467c>>
 * @relayHash 8d3fb52fef1338384bf927ff8f0c6df5
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d4c69677ed04cc2467757d4d56022a7bff1074658086511f26eb3b942e0b3cb7

import { ConcreteRequest } from 'relay-runtime';
export type Role = "ADMIN" | "ANALYST" | "LEADER" | "OFFICE" | "UNIT";
export type SignInQuery$variables = Record<PropertyKey, never>;
export type SignInQuery$data = {
  readonly service: {
    readonly demoAccounts: ReadonlyArray<{
      readonly login: string;
      readonly name: string;
      readonly password: string;
      readonly role: Role;
    }>;
    readonly publicRead: boolean;
  };
};
export type SignInQuery$rawResponse = {
  readonly service: {
    readonly demoAccounts: ReadonlyArray<{
      readonly login: string;
      readonly name: string;
      readonly password: string;
      readonly role: Role;
    }>;
    readonly publicRead: boolean;
  };
};
export type SignInQuery = {
  rawResponse: SignInQuery$rawResponse;
  response: SignInQuery$data;
  variables: SignInQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Service",
    "kind": "LinkedField",
    "name": "service",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "publicRead",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "DemoAccount",
        "kind": "LinkedField",
        "name": "demoAccounts",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "login",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "password",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "role",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SignInQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SignInQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "d4c69677ed04cc2467757d4d56022a7bff1074658086511f26eb3b942e0b3cb7",
    "metadata": {},
    "name": "SignInQuery",
    "operationKind": "query",
    "text": null
  }
};
})();

(node as any).hash = "8d10788c588bc01e5f24c23047ddffa7";

export default node;
