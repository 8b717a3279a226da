/**
 * @generated SignedSource<<4a647a4ac35108cb1c6c2fd85162c8ec>>
 * @relayHash d6f2e08a06eacfbc6b92941b9607634e
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ae2bbb4c82f3a3c37166950580f5f03a48965f7605f4916b9d06a00270b4c508

import { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type SetGroupMembersInput = {
  complete: boolean;
  expectedVersion: number;
  fromOn?: string | null | undefined;
  groupId: string;
  memberIds: ReadonlyArray<string>;
};
export type GroupFormMutation$variables = {
  input: SetGroupMembersInput;
};
export type GroupFormMutation$data = {
  readonly setGroupMembers: {
    readonly unit: {
      readonly id: string;
      readonly members: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }>;
      readonly membersComplete: boolean;
      readonly version: number;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type GroupFormMutation = {
  response: GroupFormMutation$data;
  variables: GroupFormMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "UnitPayload",
    "kind": "LinkedField",
    "name": "setGroupMembers",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Unit",
        "kind": "LinkedField",
        "name": "unit",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Unit",
            "kind": "LinkedField",
            "name": "members",
            "plural": true,
            "selections": [
              (v1/*:: as any*/),
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
            "name": "membersComplete",
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
    "name": "GroupFormMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "GroupFormMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "ae2bbb4c82f3a3c37166950580f5f03a48965f7605f4916b9d06a00270b4c508",
    "metadata": {},
    "name": "GroupFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "688165dd616deb9ef89e08f9779b571d";

export default node;
