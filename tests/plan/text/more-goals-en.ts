/** More goals in English, in other words and longer sentences; the columns are those of `own-goals-en`. */
export const moreGoalsEn = `
Our goal is to install at least 500 heat pumps in 2027 | 111 | up | 500 | - | -
By the end of June the average score in the patient survey must be 8.4 | 111 | up | 8.4 | - | -
Over the next two quarters we will open 3 new branches in the north | 111 | up | 3 | - | -
I want to become a better listener | 000 | up | - | - | -
I want to get my driving licence before 1 May | 111 | - | - | - | -
Absenteeism has fallen to 4.5% on 31 December | 111 | down | 4.5 | - | -
Service revenue grows from 1.2 to 1.5 million euros | 110 | up | 1500000 | 1.2 | -
More than 80% of participants complete the course | 110 | up | 80 | - | -
Fewer than 5 complaints per 1,000 shipments | 110 | down | 5 | - | -
40% of our drivers use the new app at the end of this calendar year | 111 | up | 40 | - | -
The waiting list has been cut by a quarter within six weeks | 111 | down | - | - | 25%
Hold a team meeting every Friday | 111 | - | - | - | -
Organise two customer panels per quarter | 111 | up | 2 | - | -
Improve customer service by 10% | 000 | up | - | - | 10%
Look more professional to customers | 000 | up | - | - | -
Increase training days per employee from 2 to 4 | 110 | up | 4 | 2 | -
Cut travel time to customers by 15 minutes per visit | 110 | down | - | - | 15a
Score a 7.5 in the October employee survey | 111 | up | 7.5 | - | -
In 9 out of 10 deliveries the packing slip is complete | 110 | up | 9 | - | -
Collect all outstanding invoices before the end of the month | 111 | up | - | - | -
Halve the number of reports of aggression within one year | 111 | down | - | - | 50%
Cut emissions by 55% in 2030 compared with 1990 | 111 | down | - | - | 55%
Build an app | 110 | - | - | - | -
Adopt a purchasing policy by 15 February | 111 | - | - | - | -
Rollout of the new scheduling system completed in week 40 | 111 | - | - | - | -
Check the stock every Monday | 111 | - | - | - | -
From September all teachers use the smart board | 111 | up | - | - | -
Raise the average selling price by €2.50 | 110 | up | - | - | 2.5a
1,000 subscribers before Christmas | 111 | up | 1000 | - | -
Share of women in management roles rises to 35% in 2028 | 111 | up | 35 | - | -
Run three times a week | 111 | up | 3 | - | -
Exercise more | 000 | up | - | - | -
More attention for the client | 000 | up | - | - | -
Contribute to a pleasant atmosphere | 000 | - | - | - | -
Write blog posts | 100 | - | - | - | -
Organise workshops for parents | 100 | - | - | - | -
Organise four workshops for parents before the autumn break | 111 | up | 4 | - | -
Increase website visitors by 25% in 6 months | 111 | up | - | - | 25%
Average spend per customer from €38 to €45 in the autumn | 111 | up | 45 | 38 | -
Keep cost per order under $3 | 110 | down | 3 | - | -
99.9% uptime for the customer portal | 110 | up | 99.9 | - | -
Scrap at most 1.5% per month | 110 | down | 1.5 | - | -
Increase our visibility on social media | 000 | up | - | - | -
Instagram: from 2,000 to 5,000 followers by the end of 2027 | 111 | up | 5000 | 2000 | -
Overtime stays the same | 000 | keep | - | - | -
Keep employee satisfaction stable at 7.6 | 110 | keep | 7.6 | - | -
Shorten delivery time by one day without extra cost | 110 | down | - | - | 1a
Raise the response to quotes to 60% by calling back every week | 111 | up | 60 | - | -
Bring one new product to market each year | 111 | up | 1 | - | -
Ship 80% of orders the same day | 110 | up | 80 | - | -
Telephone waiting time: maximum 45 seconds | 110 | down | 45 | - | -
Deliver 3 modules in Q1 and 2 in Q2 | 111 | up | 3 | - | -
Footfall +5% vs 2025 | 110 | up | - | - | 5%
Become the best bakery in the country | 000 | - | - | - | -
The new car park is in use by spring at the latest | 111 | - | - | - | -
Pupils feel safe at school | 000 | - | - | - | -
90% of pupils feel safe at school | 110 | up | 90 | - | -
Faster delivery | 000 | up | - | - | -
Limit the number of changes per project to 3 | 110 | down | 3 | - | -
One new customer per week | 111 | up | 1 | - | -
Ship the mobile app to the App Store by March | 111 | - | - | - | -
Increase weekly active users from 12k to 20k | 110 | up | 20000 | 12000 | -
Churn < 2% monthly | 110 | down | 2 | - | -
Achieve a CSAT score of 90%+ | 110 | up | 90 | - | -
Acquire 100 paying customers by Q4 | 111 | up | 100 | - | -
Improve the quality of our products | 000 | up | - | - | -
Build a strong company culture | 000 | - | - | - | -
Be more proactive in meetings | 000 | up | - | - | -
I will read one book per month this year | 111 | up | 1 | - | -
Reduce the average handling time by 30 seconds by the end of next quarter | 111 | down | - | - | 30a
Cut page load time in half | 110 | down | - | - | 50%
Reduce food waste in the canteen by a third | 110 | down | - | - | 33.3%
At least 3 out of every 4 tenants rate us 4 stars or more | 110 | up | 3 | - | -
All tickets resolved within 2 days | 110 | down | 2 | - | -
Present the annual report at the June meeting | 111 | - | - | - | -
Launch a customer referral programme before the end of the year | 111 | - | - | - | -
Increase market awareness | 000 | up | - | - | -
Grow ARR 3x by 2028 | 111 | up | - | - | 200%
`;
