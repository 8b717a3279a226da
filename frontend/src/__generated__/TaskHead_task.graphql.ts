/**
 * @generated SignedSource<<0c9dd4195049d7341194ce07d9ff395c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type TaskCategory = "KEY_INDICATOR" | "KEY_TASK" | "LIVELIHOOD_PROJECT";
export type TaskKind = "ITEM" | "SUBTASK" | "THEME";
export type TaskMark = "MUNICIPAL_KEY_TASK";
import { FragmentRefs } from "relay-runtime";
export type TaskHead_task$data = {
  readonly category: TaskCategory;
  readonly content: string;
  readonly id: string;
  readonly kind: TaskKind;
  readonly leaders: ReadonlyArray<{
    readonly name: string;
  }>;
  readonly marks: ReadonlyArray<TaskMark>;
  readonly number: string;
  readonly parent: {
    readonly subtasks: ReadonlyArray<{
      readonly id: string;
    }>;
  } | null | undefined;
  readonly path: ReadonlyArray<{
    readonly content: string;
    readonly id: string;
    readonly kind: TaskKind;
    readonly number: string;
  }>;
  readonly rows: ReadonlyArray<{
    readonly number: string;
    readonly section: {
      readonly rows: ReadonlyArray<{
        readonly task: {
          readonly id: string;
        };
      }>;
    };
  }>;
  readonly " $fragmentType": "TaskHead_task";
};
export type TaskHead_task$key = {
  readonly " $data"?: TaskHead_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"TaskHead_task">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "content",
  "storageKey": null
},
v4 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TaskHead_task",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
    (v3/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "category",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "marks",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "path",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        (v2/*:: as any*/),
        (v3/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "leaders",
      "plural": true,
      "selections": [
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
      "concreteType": "Task",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Task",
          "kind": "LinkedField",
          "name": "subtasks",
          "plural": true,
          "selections": (v4/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Row",
      "kind": "LinkedField",
      "name": "rows",
      "plural": true,
      "selections": [
        (v2/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "Section",
          "kind": "LinkedField",
          "name": "section",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Row",
              "kind": "LinkedField",
              "name": "rows",
              "plural": true,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "Task",
                  "kind": "LinkedField",
                  "name": "task",
                  "plural": false,
                  "selections": (v4/*:: as any*/),
                  "storageKey": null
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};
})();

(node as any).hash = "a6f76814d68076ef2afaf973947e8b48";

export default node;
