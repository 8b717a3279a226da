/**
 * @generated SignedSource<<6bc1214b1195844b624009a8ddb5929c>>
 * @relayHash 9cee675b4cd42b47a10734f02b6bdae7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 0aed641de4b0db7dbf74f7eca593e336bbd02a010b6e475da8d1be6fae2ac788

import { ConcreteRequest } from 'relay-runtime';
export type AccountMenuSignOutMutation$variables = Record<PropertyKey, never>;
export type AccountMenuSignOutMutation$data = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type AccountMenuSignOutMutation = {
  response: AccountMenuSignOutMutation$data;
  variables: AccountMenuSignOutMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "SignOutPayload",
    "kind": "LinkedField",
    "name": "signOut",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "UserError",
        "kind": "LinkedField",
        "name": "userErrors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "message",
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
    "name": "AccountMenuSignOutMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "AccountMenuSignOutMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "0aed641de4b0db7dbf74f7eca593e336bbd02a010b6e475da8d1be6fae2ac788",
    "metadata": {},
    "name": "AccountMenuSignOutMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "ef2c2026208d3edfd63e1a3face8c3e0";

export default node;
