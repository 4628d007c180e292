-- Tries and one-time links are kept for every door in platform.try_budget and platform.invitation.
DROP TABLE campus.try_budget;
DROP TABLE campus.staff_invitation;
