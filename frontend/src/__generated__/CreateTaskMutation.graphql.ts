/**
 * @generated SignedSource<<461c8dc24c8bbaf149c4effffc7c06f9>>
 * @relayHash 0744035db8a4b1b40c1f801ea0bf6454
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a89e6ae70f1ca835862b6f11579ff56546e4d46dd0b88ad0694e44a3dd235ac0

import { ConcreteRequest } from 'relay-runtime';
export type DeadlineKind = "DATE" | "MONTH_END" | "ONGOING" | "UNSPECIFIED";
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type UserErrorCode = "ILLEGAL_TRANSITION" | "INVALID" | "NOT_ALLOWED" | "NOT_FOUND" | "REQUIRED" | "STALE_VERSION" | "TAKEN";
export type CreateTaskInput = {
  category: TaskCategory;
  content: string;
  deadline?: DeadlineInput | null | undefined;
  leaderIds?: ReadonlyArray<string> | null | undefined;
  parentId?: string | null | undefined;
  planId: string;
  sectionId?: string | null | undefined;
  units?: ReadonlyArray<AssignmentInput> | null | undefined;
};
export type DeadlineInput = {
  asWritten?: string | null | undefined;
  dueOn?: string | null | undefined;
  kind: DeadlineKind;
};
export type AssignmentInput = {
  lead?: boolean;
  signboard?: string | null | undefined;
  unitId: string;
};
export type CreateTaskMutation$variables = {
  input: CreateTaskInput;
};
export type CreateTaskMutation$data = {
  readonly createTask: {
    readonly task: {
      readonly id: string;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string> | null | undefined;
    }>;
  };
};
export type CreateTaskMutation = {
  response: CreateTaskMutation$data;
  variables: CreateTaskMutation$variables;
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
    "concreteType": "TaskPayload",
    "kind": "LinkedField",
    "name": "createTask",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Task",
        "kind": "LinkedField",
        "name": "task",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
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
    "name": "CreateTaskMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CreateTaskMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "a89e6ae70f1ca835862b6f11579ff56546e4d46dd0b88ad0694e44a3dd235ac0",
    "metadata": {},
    "name": "CreateTaskMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "2ebf731f8a4512fcfae2ee1f70da741b";

export default node;
