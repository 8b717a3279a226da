/**
 * @generated SignedSource<<1b485fe0ad63e158ce0946b6c0b31fd9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Members_group$data = {
  readonly id: string;
  readonly members: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly workload: {
      readonly throughGroups: number;
      readonly total: number;
    };
    readonly " $fragmentSpreads": FragmentRefs<"links_unit">;
  }>;
  readonly membersComplete: boolean;
  readonly name: string;
  readonly workload: {
    readonly namedRows: number;
    readonly total: number;
  };
  readonly " $fragmentType": "Members_group";
};
export type Members_group$key = {
  readonly " $data"?: Members_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"Members_group">;
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
  "name": "name",
  "storageKey": null
},
v2 = [
  {
    "kind": "Variable",
    "name": "planId",
    "variableName": "planId"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "planId"
    }
  ],
  "kind": "Fragment",
  "metadata": null,
  "name": "Members_group",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "membersComplete",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v2/*:: as any*/),
      "concreteType": "Workload",
      "kind": "LinkedField",
      "name": "workload",
      "plural": false,
      "selections": [
        (v3/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "namedRows",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "members",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": (v2/*:: as any*/),
          "concreteType": "Workload",
          "kind": "LinkedField",
          "name": "workload",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "throughGroups",
              "storageKey": null
            },
            (v3/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "links_unit"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Unit",
  "abstractKey": null
};
})();

(node as any).hash = "2a2d74e4608cf595061d9044971d8b12";

export default node;
