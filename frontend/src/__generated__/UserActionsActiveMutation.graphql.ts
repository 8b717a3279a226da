/**
 * @generated SignedSource<<20ed74943ea949e52f5ac09902f4a132>>
 * @relayHash e8b90df039bd4a5b9ede421b7d3a38b4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 34fd5365c7e6c5cad76273588fbcfb763d938819dc70e9be4c875e0e35623c78

import { ConcreteRequest } from 'relay-runtime';
export type Role = "ADMIN" | "ANALYST" | "LEADER" | "OFFICE" | "UNIT";
export type UpdateUserInput = {
  active?: boolean | null | undefined;
  expectedVersion: number;
  leaderId?: string | null | undefined;
  name?: string | null | undefined;
  role?: Role | null | undefined;
  unitId?: string | null | undefined;
  userId: string;
};
export type UserActionsActiveMutation$variables = {
  input: UpdateUserInput;
};
export type UserActionsActiveMutation$data = {
  readonly updateUser: {
    readonly user: {
      readonly active: boolean;
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type UserActionsActiveMutation = {
  response: UserActionsActiveMutation$data;
  variables: UserActionsActiveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UserPayload",
    "kind": "LinkedField",
    "name": "updateUser",
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "active",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "UserActionsActiveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UserActionsActiveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "34fd5365c7e6c5cad76273588fbcfb763d938819dc70e9be4c875e0e35623c78",
    "metadata": {},
    "name": "UserActionsActiveMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "9450c53394fcd2d052020ba103615d64";

export default node;
