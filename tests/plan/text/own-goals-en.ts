/**
 * Goals in English from several fields of work, with what the labelling guide says of them:
 * text | specific, measurable, time-bound (1 or 0) | direction | target | baseline | delta (`%` percent, `p` points, `a` absolute).
 */
export const ownGoalsEn = `
Cut employee absence in the warehouse from 6.4% to 5% by 30 June 2027 | 111 | down | 5 | 6.4 | -
Raise the share of files closed on time from 71 percent to 85 percent in the second quarter | 111 | up | 85 | 71 | -
Waiting times at the outpatient clinic fall by 20% within nine months | 111 | down | - | - | 20%
Recruit at least 40 new donors in December | 111 | up | 40 | - | -
The help desk answers 85% of calls within 30 seconds | 110 | up | 85 | - | -
Handle every complaint within 5 working days | 110 | down | 5 | - | -
More engaged employees | 000 | up | - | - | -
Our communication must improve | 000 | up | - | - | -
Strengthen collaboration between departments | 000 | up | - | - | -
Increase the order value in the web shop | 100 | up | - | - | -
Lower costs | 000 | down | - | - | -
Number of falls on ward 3 | 000 | - | - | - | -
Percentage of invoices paid on time | 000 | - | - | - | -
Keep staff turnover below 9% in 2027 | 111 | down | 9 | - | -
New website live before 1 March | 111 | - | - | - | -
The quality handbook is published by the summer | 111 | - | - | - | -
Call three prospects every week | 111 | up | 3 | - | -
Send a newsletter every month | 111 | - | - | - | -
Visit two care homes each month | 111 | up | 2 | - | -
Grow 5% annually in the business market | 111 | up | - | - | 5%
Grow revenue by €250,000 this year | 111 | up | - | - | 250000a
Maintenance contract revenue to €1.2 million in 2027 | 111 | up | 1200000 | - | -
A margin of at least 32% on installation work | 110 | up | 32 | - | -
At most 2% scrap on line 4 | 110 | down | 2 | - | -
Zero workplace accidents in 2027 | 111 | down | 0 | - | -
No overdue inspections | 110 | down | 0 | - | -
By 31 December all team leaders have completed the interview training | 111 | up | - | - | -
All employees have a development plan | 110 | up | - | - | -
Within a year 60% of staff are trained in first aid | 111 | up | 60 | - | -
Double the number of internships by September 2027 | 111 | up | - | - | 100%
Halve paper waste in the office | 110 | down | - | - | 50%
Bring medication errors down to no more than 3 per quarter | 110 | down | 3 | - | -
Three times as many sign-ups through Instagram in 2027 | 111 | up | - | - | 200%
Raise NPS by 8 points over the next six months | 111 | up | - | - | 8p
Shorten time to hire from 60 days to 45 days | 110 | down | 45 | 60 | -
Work on a better atmosphere | 000 | up | - | - | -
Support colleagues with digital questions | 000 | - | - | - | -
Make a plan for next year | 001 | - | - | - | -
Write a marketing plan for the Belgian branch | 110 | - | - | - | -
Obtain the ISO 9001 certificate by the end of 2027 | 111 | - | - | - | -
Before the move all archives are digitised | 111 | up | - | - | -
Reduce inventory as soon as possible | 000 | down | - | - | -
In the long run we want to be climate neutral | 000 | - | - | - | -
From 1 January telephone availability is at least 95% | 111 | up | 95 | - | -
Customer satisfaction of 7.8 or higher | 110 | up | 7.8 | - | -
Response time < 4 hours | 110 | down | 4 | - | -
Answer e-mails within 24 hours | 110 | down | 24 | - | -
Send quotes within 2 business days | 110 | down | 2 | - | -
Improve service in our 4 branches | 000 | up | - | - | -
Set up a CRM system for 30 users | 110 | - | - | - | -
Carry out at least 2 lesson observations per class each year | 111 | up | 2 | - | -
15 extra customers in Q2 | 111 | up | - | - | 15a
Revenue +12% in 2027 | 111 | up | - | - | 12%
Cost reduction: target ≥ 8% | 110 | up | 8 | - | -
Grow LinkedIn followers from 4,500 to 6,000 | 110 | up | 6000 | 4500 | -
Maintain occupancy at 92% | 110 | keep | 92 | - | -
Hold absenteeism at no more than 4% | 110 | down | 4 | - | -
Be the best employer in the region | 000 | - | - | - | -
Become a leading builder of sustainable homes | 000 | - | - | - | -
Employees know the house rules | 000 | - | - | - | -
Increase customer loyalty | 000 | up | - | - | -
Increase loyalty among students | 100 | up | - | - | -
Improve conversion by simplifying the order page | 100 | up | - | - | -
Reduce energy use per product by 6 percent compared with 2025 | 110 | down | - | - | 6%
10% fewer returns than last year | 110 | down | - | - | 10%
Shorten delivery time (currently 9 days) to 6 days by April | 111 | down | 6 | 9 | -
From 12 to 18 workshops per year | 110 | up | 18 | 12 | -
Reach 500 monthly downloads | 110 | up | 500 | - | -
12,000 visitors per month | 110 | up | 12000 | - | -
4 safety meetings per quarter | 111 | up | 4 | - | -
Hire 10 volunteers within 3 months | 111 | up | 10 | - | -
Raise the pass rate in the upper school to 93% in school year 2027-2028 | 111 | up | 93 | - | -
By the end of the school year 75% of year 5 pupils read at level | 111 | up | 75 | - | -
Scrap in production must go down | 100 | down | - | - | -
Ensure a good handover | 000 | - | - | - | -
Save €40,000 on purchasing in the first half of the year | 111 | up | 40000 | - | -
Sell 30 electric bikes per month | 111 | up | 30 | - | -
Expand market share in Flanders from 6 to 9 percent within two years | 111 | up | 9 | 6 | -
Increase productivity without extra staff | 000 | up | - | - | -
95% satisfaction with a response time below 2 hours | 110 | up | 95 | - | -
A 12% reduction in packaging by year-end | 111 | down | - | - | 12%
Between 80 and 90 percent of shifts filled within 48 hours | 110 | up | 80..90 | - | -
New hires complete onboarding within 30 days | 110 | down | 30 | - | -
Improve first-pass yield from 91% to 95% by the end of Q2 | 111 | up | 95 | 91 | -
`;
