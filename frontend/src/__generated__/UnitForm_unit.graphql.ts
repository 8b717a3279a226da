/**
 * @generated SignedSource<<005c79e0d65e704881c903fc4cf433af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type UnitKind = "BRANCH" | "COMPANY" | "COURT" | "DEPARTMENT" | "GROUP" | "MASS_ORGANIZATION" | "OFFICE" | "OTHER" | "PARTY_ORGAN" | "PUBLIC_INSTITUTION" | "SUBDISTRICT" | "TASK_FORCE" | "TOWN";
import { FragmentRefs } from "relay-runtime";
export type UnitForm_unit$data = {
  readonly aliases: ReadonlyArray<string>;
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly signboards: ReadonlyArray<string>;
  readonly version: number;
  readonly " $fragmentType": "UnitForm_unit";
};
export type UnitForm_unit$key = {
  readonly " $data"?: UnitForm_unit$data;
  readonly " $fragmentSpreads": FragmentRefs<"UnitForm_unit">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UnitForm_unit",
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
      "name": "kind",
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
      "name": "signboards",
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
  "type": "Unit",
  "abstractKey": null
};

(node as any).hash = "b7b5fdfbdae166e4c7323f543c489291";

export default node;
