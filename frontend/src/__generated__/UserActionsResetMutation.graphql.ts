/**
 * @generated SignedSource<<637c4d963668f998bb905d231b371bcc>>
 * @relayHash 9a7dbdd30acef356c2a667e42d74877b
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 04213b564722530b7ed27cff6fb929009bc826b95c6f9e6bf5212487e10e28a7

import { ConcreteRequest } from 'relay-runtime';
export type ResetPasswordInput = {
  userId: string;
};
export type UserActionsResetMutation$variables = {
  input: ResetPasswordInput;
};
export type UserActionsResetMutation$data = {
  readonly resetPassword: {
    readonly firstPassword: string | null | undefined;
    readonly user: {
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type UserActionsResetMutation = {
  response: UserActionsResetMutation$data;
  variables: UserActionsResetMutation$variables;
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
    "name": "resetPassword",
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
            "name": "version",
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
    "name": "UserActionsResetMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "UserActionsResetMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "04213b564722530b7ed27cff6fb929009bc826b95c6f9e6bf5212487e10e28a7",
    "metadata": {},
    "name": "UserActionsResetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "3779585326eefa3e3c90ed4ae0fbeabe";

export default node;
