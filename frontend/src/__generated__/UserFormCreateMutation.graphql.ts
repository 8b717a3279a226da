/**
 * @generated SignedSource<<fd24df65ba88678d19e2f767021f11e0>>
 * @relayHash ebf19ce93106034d972c4b30d91332c2
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 302acd3e5d1ec4af86c00c8ff69a259100927b4c1480f7b368f1c15a21e00e12

import { ConcreteRequest } from 'relay-runtime';
export type Role = "ADMIN" | "ANALYST" | "LEADER" | "OFFICE" | "UNIT";
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type CreateUserInput = {
  leaderId?: string | null | undefined;
  login: string;
  name: string;
  role: Role;
  unitId?: string | null | undefined;
};
export type UserFormCreateMutation$variables = {
  input: CreateUserInput;
};
export type UserFormCreateMutation$data = {
  readonly createUser: {
    readonly firstPassword: string | null | undefined;
    readonly user: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type UserFormCreateMutation = {
  response: UserFormCreateMutation$data;
  variables: UserFormCreateMutation$variables;
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
    "name": "createUser",
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
            "name": "name",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "firstPassword",
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
            "name": "path",
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
    "name": "UserFormCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UserFormCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "302acd3e5d1ec4af86c00c8ff69a259100927b4c1480f7b368f1c15a21e00e12",
    "metadata": {},
    "name": "UserFormCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "48dbd3048a6419cb28b2ab4ea9846baf";

export default node;
