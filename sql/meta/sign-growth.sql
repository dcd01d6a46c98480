-- Notes the month that growth is settled for: the newest with papers.
UPDATE graph SET growth_month = (SELECT newest FROM newest_month);
