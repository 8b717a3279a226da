/**
 * @generated SignedSource<<81d4b5ecbe3eae9096cf74952ca99a4a>>
 * @relayHash 9285207bd212b7c55c9d88b95c2ad2e7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a6831c797c7aeb851d8e552258a4dfd53661ecb0bba0a2da11c4c08834b186e

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type UpdateLeaderInput = {
  aliases?: ReadonlyArray<string> | null | undefined;
  expectedVersion: number;
  leaderId: string;
  name?: string | null | undefined;
};
export type LeaderFormUpdateMutation$variables = {
  input: UpdateLeaderInput;
};
export type LeaderFormUpdateMutation$data = {
  readonly updateLeader: {
    readonly leader: {
      readonly aliases: ReadonlyArray<string>;
      readonly id: string;
      readonly name: string;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type LeaderFormUpdateMutation = {
  response: LeaderFormUpdateMutation$data;
  variables: LeaderFormUpdateMutation$variables;
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
    "name": "updateLeader",
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
            "name": "name",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "aliases",
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
    "name": "LeaderFormUpdateMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LeaderFormUpdateMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8a6831c797c7aeb851d8e552258a4dfd53661ecb0bba0a2da11c4c08834b186e",
    "metadata": {},
    "name": "LeaderFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "b652e7bcb8f1b06b911b20eeb9a8dfbe";

export default node;
