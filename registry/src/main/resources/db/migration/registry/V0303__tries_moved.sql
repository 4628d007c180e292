-- Tries are counted in platform.try_budget, for every door alike.
DROP TABLE registry.try_budget;
