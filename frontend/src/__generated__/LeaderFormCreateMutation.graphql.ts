/**
 * @generated SignedSource<<60899646f9c2ca19d865eff3e5d5d3a4>>
 * @relayHash 060ed0571f12d68eb385f0887ab529e4
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 416c0d12ce7d40bb38e537bfd451d4cacaa6b54faae2ded5d402a728e0c27ed4

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type CreateLeaderInput = {
  aliases?: ReadonlyArray<string> | null | undefined;
  name: string;
};
export type LeaderFormCreateMutation$variables = {
  input: CreateLeaderInput;
};
export type LeaderFormCreateMutation$data = {
  readonly createLeader: {
    readonly leader: {
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type LeaderFormCreateMutation = {
  response: LeaderFormCreateMutation$data;
  variables: LeaderFormCreateMutation$variables;
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
    "concreteType": "LeaderPayload",
    "kind": "LinkedField",
    "name": "createLeader",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Leader",
        "kind": "LinkedField",
        "name": "leader",
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
    "name": "LeaderFormCreateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeaderFormCreateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "416c0d12ce7d40bb38e537bfd451d4cacaa6b54faae2ded5d402a728e0c27ed4",
    "metadata": {},
    "name": "LeaderFormCreateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "0ecc6698710c578d7d812aa428610910";

export default node;
