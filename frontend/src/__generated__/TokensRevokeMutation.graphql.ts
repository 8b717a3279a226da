/**
 * @generated SignedSource<<785cbae5d0ac418f430afbc4803da261>>
 * @relayHash 4431f05e12fcca6f208540db577356ad
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 71562ddb311b0ef899fc10036b87aa73fd0ac0dce97cba595973f329504d413d

import { ConcreteRequest } from 'relay-runtime';
export type RevokeTokenInput = {
  tokenId: string;
};
export type TokensRevokeMutation$variables = {
  input: RevokeTokenInput;
};
export type TokensRevokeMutation$data = {
  readonly revokeToken: {
    readonly token: {
      readonly id: string;
      readonly revokedAt: string | null | undefined;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly message: string;
    }>;
  };
};
export type TokensRevokeMutation = {
  response: TokensRevokeMutation$data;
  variables: TokensRevokeMutation$variables;
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
    "concreteType": "TokenPayload",
    "kind": "LinkedField",
    "name": "revokeToken",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Token",
        "kind": "LinkedField",
        "name": "token",
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
            "name": "revokedAt",
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
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TokensRevokeMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "71562ddb311b0ef899fc10036b87aa73fd0ac0dce97cba595973f329504d413d",
    "metadata": {},
    "name": "TokensRevokeMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a7b576082c335825ade7b0ea53ae0585";

export default node;
