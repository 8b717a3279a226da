package session

import (
	"context"
	"fmt"
	"time"

	"duban/ent"
	"duban/ent/token"
	"duban/ent/user"
	"duban/rules"
	"duban/supervision"
	"duban/viewer"
)

const (
	longestToken = 365 // days
	mostTokens   = 50  // that a user has at a time
)

// CreateToken makes the viewer a token for a program; its secret, which is kept
// nowhere, is answered this once. A token makes no tokens: who has stolen one must
// not outlive it.
func (d *Desk) CreateToken(ctx context.Context, name string, mayWrite bool, days int) (made *ent.Token, secret string, err error) {
	if err := d.allow(ctx, "createToken", rules.Part{Own: true}); err != nil {
		return nil, "", err
	}
	if e := visitOf(ctx).entry; e != nil && e.kind == byToken {
		return nil, "", supervision.Refuse(supervision.NotAllowed, "令牌不能生成令牌，请在浏览器登录后操作。", "a token makes no tokens: sign in with a browser")
	}
	if err := gather(checkName(name), checkDays(days)); err != nil {
		return nil, "", err
	}
	v := viewer.Of(ctx)
	secret = newSecret()
	err = d.do(ctx, "createToken", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		now := d.now()
		n, err := tx.Token.Query().Where(token.UserID(v.UserID), token.BySignIn(false), token.RevokedAtIsNil(), token.ExpiresAtGT(now)).Count(ctx)
		if err != nil {
			return nil, fmt.Errorf("counting tokens: %w", err)
		}
		if n >= mostTokens {
			return nil, supervision.Refuse(supervision.NotAllowed, fmt.Sprintf("最多同时有 %d 个令牌，请先吊销不用的。", mostTokens),
				fmt.Sprintf("%d tokens at a time at most: revoke some first", mostTokens))
		}
		made, err = tx.Token.Create().SetUserID(v.UserID).SetName(name).SetMayWrite(mayWrite).
			SetHash(digest(secret)).SetCreatedAt(now).SetExpiresAt(now.Add(time.Duration(days) * 24 * time.Hour)).Save(ctx)
		if err != nil {
			return nil, fmt.Errorf("saving a token: %w", err)
		}
		return []supervision.Line{{Action: "createToken", ObjectID: made.ID, Changes: []supervision.Change{
			step("name", "", name), step("mayWrite", "", fmt.Sprint(mayWrite)), step("days", "", fmt.Sprint(days)),
		}}}, nil
	})
	if err != nil {
		return nil, "", err
	}
	return made, tokenPrefix + secret, nil
}

func checkDays(days int) error {
	if days >= 1 && days <= longestToken {
		return nil
	}
	return supervision.Refuse(supervision.Invalid, "有效期为 1 至 365 天。", "a token is valid for 1 to 365 days", "days")
}

// RevokeToken ends a token: one's own, or as administrator anybody's. What is
// revoked already stays so.
func (d *Desk) RevokeToken(ctx context.Context, id string) (revoked *ent.Token, err error) {
	v := viewer.Of(ctx)
	if err := d.allow(ctx, "revokeToken", rules.Part{Own: true}); err != nil {
		return nil, err
	}
	err = d.do(ctx, "revokeToken", func(ctx context.Context, tx *ent.Tx) ([]supervision.Line, error) {
		t, err := tx.Token.Query().Where(token.ID(id), token.HasUserWith(user.DistrictID(v.DistrictID))).Only(ctx)
		if ent.IsNotFound(err) || err == nil && !rules.Allowed(v, "revokeToken", rules.Part{Own: t.UserID == v.UserID}) {
			return nil, supervision.Refuse(supervision.NotFound, "没有这个令牌。", "there is no such token", "tokenId")
		}
		if err != nil {
			return nil, fmt.Errorf("looking for a token: %w", err)
		}
		if revoked = t; t.RevokedAt != nil {
			return nil, nil
		}
		if revoked, err = tx.Token.UpdateOneID(id).SetRevokedAt(d.now()).Save(ctx); err != nil {
			return nil, fmt.Errorf("revoking a token: %w", err)
		}
		return []supervision.Line{{Action: "revokeToken", ObjectID: id, Changes: []supervision.Change{step("name", t.Name, "")}}}, nil
	})
	d.forgetEntry(id)
	return revoked, err
}
