package org.xueji.registry.account;

/// A puzzle (工作量验证) that the visitor's browser solves while the form is filled in.
///
/// The browser looks for the number below `limit` whose SHA-256 over `start:number` is the target; the form hands in
/// both texts.
///
/// @param text `expiry.limit.salt.target.signature`
public record Puzzle(String text) {}
