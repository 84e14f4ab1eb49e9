/** Goals from year plans and personal plans, in English; the columns are those of `own-goals-en`. */
export const planGoalsEn = `
We aim to receive 80% of applications digitally by the end of 2027 | 111 | up | 80 | - | -
Average length of stay is shortened by half a day in 2028 | 111 | down | - | - | 0.5a
Each employee takes at least one refresher course in 2027 | 111 | up | 1 | - | -
I want to improve my English | 000 | up | - | - | -
Earn a B2 English certificate within six months | 111 | - | - | - | -
The team must work together better with field staff | 000 | up | - | - | -
Service level rises from 92 to 96 percent | 110 | up | 96 | 92 | -
Spend 5% of revenue on training | 110 | up | 5 | - | -
Cancelled lessons may be at most 2% | 110 | down | 2 | - | -
Recruit five new corporate members per quarter | 111 | up | 5 | - | -
Organise an open day for neighbours | 110 | - | - | - | -
As little waste as possible | 000 | down | - | - | -
Triple visits to the newsletter page in Q2 | 111 | up | - | - | 200%
Lower the marketing budget by €10,000 | 110 | down | - | - | 10000a
Renew the contract with the energy supplier | 110 | - | - | - | -
A progress meeting with my coach every two weeks | 111 | - | - | - | -
At least 8 out of 10 residents are satisfied with the meals | 110 | up | 8 | - | -
Lead time ≤ 10 days in 2027 | 111 | down | 10 | - | -
Fill the team leader vacancy | 110 | - | - | - | -
Accelerate our growth | 000 | up | - | - | -
Cut residual waste per home from 120 to 90 kilos per year | 110 | down | 90 | 120 | -
Twice as many test drives in spring | 111 | up | - | - | 100%
Become market leader in South Wales | 110 | - | - | - | -
Retain 95% of subscribers in 2027 | 111 | keep | 95 | - | -
Pupil attendance to 97% | 110 | up | 97 | - | -
Hiring costs fall this year to $200,000 or less | 111 | down | 200000 | - | -
Be easier to reach | 000 | up | - | - | -
Start a weekly podcast | 110 | - | - | - | -
From 60 to 75 points on the sustainability index in 2029 | 111 | up | 75 | 60 | -
Achieve 30% YoY revenue growth | 110 | up | - | - | 30%
Increase MRR to $50K | 110 | up | 50000 | - | -
Reduce bounce rate on the landing page below 40% | 110 | down | 40 | - | -
Grow the email list by 1,000 subscribers per month | 110 | up | - | - | 1000a
Migrate all customers to the new platform by Q2 | 111 | up | - | - | -
Hit a 4.5-star rating on the App Store | 110 | up | 4.5 | - | -
Reduce time-to-first-byte to under 200ms | 110 | down | 200 | - | -
Drive awareness | 000 | up | - | - | -
Improve onboarding | 000 | up | - | - | -
Improve onboarding completion rate from 60% to 85% | 110 | up | 85 | 60 | -
Publish 12 case studies this year, one per month | 111 | up | 12 | - | -
Secure 3 enterprise pilots by end of Q1 | 111 | up | 3 | - | -
Decrease our carbon footprint | 000 | down | - | - | -
Finish reading 24 books by December 31 | 111 | up | 24 | - | -
Delight our customers | 000 | - | - | - | -
Customers love our product | 000 | - | - | - | -
Lower the number of safety incidents to fewer than 2 per month by the end of the fiscal year | 111 | down | 2 | - | -
Participants will be able to name three risk factors after the workshop | 111 | up | 3 | - | -
Provide training to 200 farmers on drip irrigation by the end of year two | 111 | up | 200 | - | -
Reduce the proportion of adults who smoke to 12 percent by 2030 | 111 | down | 12 | - | -
75% of graduates will be employed within 6 months of completing the programme | 111 | up | 75 | - | -
Lose weight | 000 | down | - | - | -
Lose 10 pounds before summer by exercising three times a week | 111 | down | - | - | 10a
Raise brand awareness among people aged 18 to 25 | 100 | up | - | - | -
70% of the target group knows the brand by the end of 2027 | 111 | up | 70 | - | -
By year-end brand awareness among young people has risen from 20% to 35% | 111 | up | 35 | 20 | -
Set up a loyalty programme | 110 | - | - | - | -
Annual revenue of at least 2 million euros in 2028 with a margin of 30% | 111 | up | 2000000 | - | -
Employee satisfaction from 7 to 8 within two years | 111 | up | 8 | 7 | -
A better working atmosphere in the department | 000 | up | - | - | -
Generate 100 sales qualified leads via LinkedIn in Q1 | 111 | up | 100 | - | -
Cost per lead at most €25 | 110 | down | 25 | - | -
Bring down the number of no-shows | 000 | down | - | - | -
Exercise for 30 minutes at least 3x per week | 111 | up | 3 | - | -
In 2030 all our vans run on electricity | 111 | up | - | - | -
Make more profit | 000 | up | - | - | -
Pupils read better | 000 | up | - | - | -
At the end of year 6 at least 65% of pupils reach the expected standard in maths | 111 | up | 65 | - | -
We answer 90% of chats within 1 minute | 110 | up | 90 | - | -
Average chat duration stays below 6 minutes | 110 | down | 6 | - | -
OEE from 62% to 70% by the summer | 111 | up | 70 | 62 | -
First time right ≥ 97% | 110 | up | 97 | - | -
Zero lost-time accidents | 110 | down | 0 | - | -
No more than 2 complaints per month | 110 | down | 2 | - | -
Stock turns from 6 to 8 per year | 110 | up | 8 | 6 | -
Deliver higher quality | 000 | up | - | - | -
By 2027, reduce the rate of infant deaths to 5.0 per 1,000 live births | 111 | down | 5 | - | -
Increase to 80% the proportion of adults who get a yearly flu shot | 110 | up | 80 | - | -
Increase the number of trained volunteers from 15 to 40 by the end of the project | 111 | up | 40 | 15 | -
Within 6 months, 90% of nurses will have completed the hand hygiene module | 111 | up | 90 | - | -
Participants will have a better understanding of nutrition | 000 | up | - | - | -
Improve the customer experience | 000 | up | - | - | -
Improve delivery times in rural areas | 100 | down | - | - | -
Respond to 100% of reviews within one business day | 110 | up | 100 | - | -
Launch new website | 110 | - | - | - | -
Redesign checkout flow to reduce drop-off by 15% | 110 | down | - | - | 15%
Attend at least two networking events each month for the next six months | 111 | up | 2 | - | -
I will call five former clients every Friday | 111 | up | 5 | - | -
Maintain a 3.5 GPA | 110 | keep | 3.5 | - | -
Read more | 000 | up | - | - | -
Make 5 million in sales | 110 | up | 5000000 | - | -
Achieve 99.95% availability | 110 | up | 99.95 | - | -
Reduce the defect rate from 3.2% to below 1.5% by Q4 2027 | 111 | down | 1.5 | 3.2 | -
Grow to 50 employees in three years | 111 | up | 50 | - | -
At least 9 in 10 customers recommend us | 110 | up | 9 | - | -
Cost savings of $50,000 on energy in 2027 | 111 | down | - | - | 50000a
By the end of the training participants can draw up a budget | 111 | - | - | - | -
Our employees are proud of their work | 000 | - | - | - | -
The organisation is agile | 000 | - | - | - | -
Place 1 new customer story on the website each quarter | 111 | up | 1 | - | -
Limit early pupil dropout to 3% | 110 | down | 3 | - | -
A one-third drop in complaints by 1 July | 111 | down | - | - | 33.3%
Average order amount + 10% within 6 months | 111 | up | - | - | 10%
Won quotes per account manager to 6 per month | 110 | up | 6 | - | -
Reply to requests within one business day | 110 | down | 1 | - | -
Sustainable purchasing is at least three quarters in 2028 | 111 | up | 75 | - | -
Launch three new products this year | 111 | up | 3 | - | -
Submit my timesheet every Friday before noon | 111 | - | - | - | -
More diversity on the board | 000 | up | - | - | -
40% women on the board as of 2029 | 111 | up | 40 | - | -
Cut accidents among drivers from 34 in 2025 to 20 in 2027 | 111 | down | 20 | 34 | -
Use 80% of the training budget | 110 | up | 80 | - | -
Send a weekly progress report to the board | 110 | - | - | - | -
Achieve better results | 000 | up | - | - | -
Work more customer-focused | 000 | up | - | - | -
Generate $1.2M in new business by 30 June | 111 | up | 1200000 | - | -
Increase average deal size from €8k to €10k in H2 | 111 | up | 10000 | 8000 | -
Win rate of 35% in Q2 | 111 | up | 35 | - | -
Win back 20 lost customers by the end of the year | 111 | up | 20 | - | -
Contact 15 dormant accounts a month | 111 | up | 15 | - | -
Cross-sell to existing customers | 000 | - | - | - | -
No single customer accounts for more than 20% of revenue | 110 | down | 20 | - | -
Answer the phone within three rings | 110 | down | 3 | - | -
Keep inventory between 400 and 600 units | 110 | keep | 400..600 | - | -
Fully staffed by 1 September | 111 | up | - | - | -
Complete all safety inspections on schedule | 110 | up | - | - | -
Deliver the migration project by 31 March within a budget of €200,000 | 111 | - | - | - | -
Improve gross margin by 2 percentage points to 34% in 2027 | 111 | up | 34 | - | 2p
Hire a marketing manager | 110 | - | - | - | -
Create 5 new jobs in the region | 110 | up | 5 | - | -
Employees will be more motivated | 000 | up | - | - | -
Our team brings in 25 new contracts this quarter | 111 | up | 25 | - | -
Shorten the average response time on social media from 5 hours to 1 hour within 3 months | 111 | down | 1 | 5 | -
15% less overtime in 2027 by using a new planning tool | 111 | down | - | - | 15%
Every new employee gets a buddy | 110 | up | - | - | -
To increase intake we will organise 4 taster days in spring | 111 | up | 4 | - | -
Improve the quality of care by 10% before the end of the year | 001 | up | - | - | 10%
Take more responsibility | 000 | up | - | - | -
8% revenue growth next year | 111 | up | - | - | 8%
Web shop revenue 2027: €750,000 | 111 | up | 750000 | - | -
75% of students pass their first year in one year | 111 | up | 75 | - | -
Number of complaints < 10 per month | 110 | down | 10 | - | -
Newsletter open rate rises from 18% to 25% in six months | 111 | up | 25 | 18 | -
Use less paper | 000 | down | - | - | -
Use less paper in the accounts department | 100 | down | - | - | -
Team meetings last at most 45 minutes | 110 | down | 45 | - | -
20 percent less obesity among children within five years | 111 | down | - | - | 20%
Cooperation with the GP goes well | 000 | - | - | - | -
100% of employees hold a valid safety certificate | 110 | up | 100 | - | -
Develop a new house style | 110 | - | - | - | -
By 1 January 2027 all contracts are signed digitally | 111 | up | - | - | -
Comply with the GDPR | 000 | - | - | - | -
Increase the number of active volunteers to 120 | 110 | up | 120 | - | -
Raise the share of e-invoices from 40 to 90% in 18 months | 111 | up | 90 | 40 | -
Boost Instagram engagement by 30% by posting daily stories | 111 | up | - | - | 30%
Reduce customer acquisition cost from €120 to €90 while keeping volume constant | 110 | down | 90 | 120 | -
Increase retention through better onboarding | 100 | up | - | - | -
Ship 4 features per sprint | 111 | up | 4 | - | -
Deliver great value | 000 | - | - | - | -
Reduce time spent on reporting by 4 hours a week | 110 | down | - | - | 4a
Our average rating will be 4.6 stars by March 2027 | 111 | up | 4.6 | - | -
Train all new managers within their first 90 days | 111 | up | - | - | -
At least 60% of leads come from referrals in 2027 | 111 | up | 60 | - | -
Increase parent participation | 100 | up | - | - | -
Fewer errors in payroll | 100 | down | - | - | -
By 2028 we want to have cut our fleet's CO2 emissions by 40% | 111 | down | - | - | 40%
Applicants get an answer within 5 days | 110 | down | 5 | - | -
Vacancies are open for less than 30 days on average | 110 | down | 30 | - | -
Hardware margin from 12 to 15 percent in fiscal year 2027 | 111 | up | 15 | 12 | -
Two thirds of households separate organic waste in 2028 | 111 | up | 66.7 | - | -
Halve the waiting list in youth care before 2028 | 111 | down | - | - | 50%
Write six blogs on sustainable building this quarter | 111 | up | 6 | - | -
Post daily on Instagram | 111 | - | - | - | -
Happy customers | 000 | - | - | - | -
Improve complaint handling | 000 | up | - | - | -
Average sick days per employee fall from 9.5 to 8 in 2027 | 111 | down | 8 | 9.5 | -
From Q2 we publish a research report every month | 111 | - | - | - | -
Complete the Excel course by 1 June | 111 | - | - | - | -
5 stars on Google | 110 | up | 5 | - | -
No employee works more than 48 hours per week | 110 | down | 48 | - | -
Attract new customers | 000 | up | - | - | -
Attract 20 new customers in the care sector | 110 | up | 20 | - | -
Order picking error rate < 0.5% | 110 | down | 0.5 | - | -
Run 5 km every Saturday morning until summer | 111 | up | 5 | - | -
Improve website | 000 | up | - | - | -
Build relationships with key accounts | 000 | - | - | - | -
Grow sales team productivity | 000 | up | - | - | -
Convert 30% of trials into paying customers | 110 | up | 30 | - | -
Reduce average order fulfilment time from 3 days to 36 hours by Black Friday | 111 | down | 36 | 3 | -
Raise $2M seed round by June | 111 | up | 2000000 | - | -
Be on time for every meeting | 110 | up | - | - | -
Publish the sustainability report | 110 | - | - | - | -
Achieve NPS > 50 in all regions | 110 | up | 50 | - | -
Decrease rework by half within two quarters | 111 | down | - | - | 50%
Give feedback more often | 000 | up | - | - | -
Increase the percentage of on-time payments to 92% by the end of September | 111 | up | 92 | - | -
Spend less time in meetings | 100 | down | - | - | -
My goal is to have my thesis finished by the end of June | 111 | - | - | - | -
Cut food waste in the canteen by 5 percentage points before 1 April | 111 | down | - | - | 5p
Focus on digital skills of older people | 000 | - | - | - | -
300 older people take a digital skills course in 2027 | 111 | up | 300 | - | -
98% availability on working days between 8 and 6 | 110 | up | 98 | - | -
Increase in membership | 000 | up | - | - | -
Hand in the report by Thursday | 111 | - | - | - | -
Involve management in the changes | 000 | - | - | - | -
Quality comes first | 000 | - | - | - | -
Purchasing cost -7% in 2027 | 111 | down | - | - | 7%
Average pages per visit from 2.1 to 3 | 110 | up | 3 | 2.1 | -
Visit a customer at least once a month | 111 | up | 1 | - | -
Read 20 minutes a day with every pupil | 111 | up | 20 | - | -
Keep customer data up to date | 000 | keep | - | - | -
All customer data is updated by 1 March | 111 | up | - | - | -
Earnings per share of $2.40 in 2028 | 111 | up | 2.4 | - | -
Cut kilometres per trip by a tenth | 110 | down | - | - | 10%
Obtain B Corp certification | 110 | - | - | - | -
Sign two new distributors in Spain before summer | 111 | up | 2 | - | -
Have fewer than three open complaints at any time | 110 | down | 3 | - | -
Make our website faster | 000 | up | - | - | -
Website loads in under 2 seconds | 110 | down | 2 | - | -
Increase annual giving from alumni by 12% over the next fiscal year through a phone campaign | 111 | up | - | - | 12%
Improve patient outcomes | 000 | up | - | - | -
Reduce readmissions of heart patients within 30 days from 18% to 14% by December 2027 | 111 | down | 14 | 18 | -
Implement a recycling program in all 15 offices by Q3 | 111 | up | - | - | -
Enhance our presence on LinkedIn | 000 | up | - | - | -
Complete 90% of work orders within 5 days | 110 | up | 90 | - | -
KR1: Increase activation rate from 32% to 45% | 110 | up | 45 | 32 | -
Churn rate (target: <3%) | 110 | down | 3 | - | -
Double monthly website visitors from 5,000 to 10,000 | 110 | up | 10000 | 5000 | 100%
Participate in 3 trade fairs in 2027 | 111 | up | 3 | - | -
The new warehouse is operational on 1 June | 111 | - | - | - | -
Q2: 5 new customers | 111 | up | 5 | - | -
Halve work in progress | 110 | down | - | - | 50%
Returning visitors: +15% YoY | 110 | up | - | - | 15%
Maintain contact with existing customers | 000 | - | - | - | -
Every adviser calls five dormant customers on Mondays | 111 | up | 5 | - | -
Put the customer first | 000 | - | - | - | -
Keep staff cost below 35% of revenue | 110 | down | 35 | - | -
At most 1 in 20 orders is returned | 110 | down | 1 | - | -
Reduce workload | 000 | down | - | - | -
Increase share of wallet with top 50 accounts by 10% | 110 | up | - | - | 10%
Secure $500k in grant funding by October 2027 | 111 | up | 500000 | - | -
Increase donor retention rate from 45% to 55% by end of FY27 | 111 | up | 55 | 45 | -
Plant 1,000 trees | 110 | up | 1000 | - | -
95% of patients are seen by a doctor within 4 hours of arrival | 110 | up | 95 | - | -
Decrease wait times in the ER to less than 30 minutes by the end of the fiscal year | 111 | down | 30 | - | -
Get certified in project management (PMP) by next June | 111 | - | - | - | -
Improve my public speaking skills | 000 | up | - | - | -
Limit meetings to 30 minutes | 110 | down | 30 | - | -
Reduce employee turnover to under 10% annually | 111 | down | 10 | - | -
Achieve zero data breaches in 2027 | 111 | down | 0 | - | -
Ensure 100% compliance with safety training by 31 March | 111 | up | 100 | - | -
Close 15% more deals than last quarter | 110 | up | - | - | 15%
Upgrade all servers to the latest version by the end of May | 111 | up | - | - | -
Serve our customers better | 000 | up | - | - | -
Subscriptions must be at 3,500 by the end of 2027 | 111 | up | 3500 | - | -
Each team member shares one lesson learned in the meeting every month | 111 | up | 1 | - | -
Bring the greenhouse to 21 degrees | 110 | - | 21 | - | -
Average handling time from 8 minutes to 6.5 minutes | 110 | down | 6.5 | 8 | -
Add three interns | 110 | up | 3 | - | -
Acquire the first 100 customers before the launch | 111 | up | 100 | - | -
Cut my screen time to at most 2 hours a day | 110 | down | 2 | - | -
90 percent of complaints are resolved within 10 working days | 110 | up | 90 | - | -
Less waste in the kitchen | 100 | down | - | - | -
20% less waste in the kitchen within a year | 111 | down | - | - | 20%
Between 15 and 20 new sign-ups per week | 110 | up | 15..20 | - | -
Cancellations back to 50 per month | 110 | down | 50 | - | -
Delivery time from 48 to 24 hours on average | 110 | down | 24 | 48 | -
Maintain our market share | 000 | keep | - | - | -
Maintain our market share of 18% in 2027 | 111 | keep | 18 | - | -
Increase the average customer rating from 3.8 to at least 4.3 stars on Trustpilot within six months | 111 | up | 4.3 | 3.8 | -
Help small farmers sell more | 000 | up | - | - | -
Deliver all projects on time and within budget | 110 | up | - | - | -
Record one podcast episode every two weeks until December | 111 | up | 1 | - | -
Lower average debtor days to 35 by the end of Q3 | 111 | down | 35 | - | -
Make at least 40% of purchases from local suppliers by 2028 | 111 | up | 40 | - | -
Reduce the number of helpdesk tickets per user by one fifth | 110 | down | - | - | 20%
Increase followers | 000 | up | - | - | -
The customer receives a quote within one day | 110 | down | 1 | - | -
Grow your network | 000 | up | - | - | -
Make 15 new LinkedIn connections this quarter | 111 | up | 15 | - | -
Our products are 100% recyclable in 2029 | 111 | up | 100 | - | -
Raise production capacity from 4,000 to 5,200 units a week | 110 | up | 5200 | 4000 | -
Faster lead time | 000 | down | - | - | -
Raise the customer satisfaction score by 1 point within six months | 111 | up | - | - | 1p
Twelve employees obtain the level 2 diploma in 2027 | 111 | up | 12 | - | -
A happy customer | 000 | - | - | - | -
Shorten the time between request and quote from 5 days to 2 days | 110 | down | 2 | 5 | -
Four newsletters are sent during the project | 111 | up | 4 | - | -
Recruit and train 50 peer educators by June 2027 | 111 | up | 50 | - | -
Increase from 40% to 60% the proportion of schools with a garden by 2029 | 111 | up | 60 | 40 | -
Reduce greenhouse gas emissions 30% below 2019 levels by 2030 | 111 | down | - | - | 30%
Build customer trust | 000 | - | - | - | -
Finalise the budget by 15 November | 111 | - | - | - | -
Gain 3 new wholesale accounts per quarter through cold calling | 111 | up | 3 | - | -
Enable faster decision making | 000 | up | - | - | -
Over the next year, increase my freelance income from $2,000 to $3,000 a month | 111 | up | 3000 | 2000 | -
Get 5,000 newsletter subscribers | 110 | up | 5000 | - | -
Reduce unplanned downtime on machine 7 to 2 hours per week by 1 May | 111 | down | 2 | - | -
Introduce a new appraisal form | 110 | - | - | - | -
Hit quota | 000 | - | - | - | -
Average web shop delivery time has been brought back from 4 to 2 days by the end of Q2 | 111 | down | 2 | 4 | -
Work more efficiently | 000 | up | - | - | -
80% of parents fill in the survey before 1 February | 111 | up | 80 | - | -
Extra revenue of $30,000 from maintenance in 2027 | 111 | up | - | - | 30000a
Get promoted | 000 | - | - | - | -
25% of revenue from products younger than 3 years | 110 | up | 25 | - | -
Raise click rate on the homepage banner to 2% | 110 | up | 2 | - | -
No late deliveries in December | 111 | down | 0 | - | -
Place at least 5 wind turbines before 2030 | 111 | up | 5 | - | -
Be a trusted partner for our clients | 000 | - | - | - | -
Increase ticket sales for the spring concert by 200 compared to last spring | 110 | up | - | - | 200a
Reduce average patient waiting time in cardiology from 35 to 20 minutes by 1 September | 111 | down | 20 | 35 | -
Increase conversion rate of trial users (currently 8%) to 12% by end of Q3 | 111 | up | 12 | 8 | -
Publish two peer-reviewed papers per year | 111 | up | 2 | - | -
Launch referral program and get 200 referrals by Q4 | 111 | up | 200 | - | -
Increase upsell revenue | 000 | up | - | - | -
Increase upsell revenue from existing maintenance contracts by at least €75k in FY27 | 111 | up | - | - | 75000a
1 in 5 cars sold is electric by 2028 | 111 | up | 1 | - | -
Expand the product range | 000 | up | - | - | -
Expand the range of organic products from 20 to 50 items | 110 | up | 50 | 20 | -
85% of all faults are solved remotely | 110 | up | 85 | - | -
Hire two cooks for the kitchen before the terrace season | 111 | up | 2 | - | -
Current ratio above 1.5 | 110 | up | 1.5 | - | -
Dropout falls by 2% every year | 111 | down | - | - | 2%
Half as much plastic in 2028 | 111 | down | - | - | 50%
Walk 10,000 steps every day | 111 | up | 10000 | - | -
Keep the number of parking spaces at 120 | 110 | keep | 120 | - | -
Replace the boilers in all 40 homes before winter | 111 | up | - | - | -
Increase efficiency | 000 | up | - | - | -
Increase the efficiency of the packing line by 8% | 000 | up | - | - | 8%
Improve response rates to at least 40% for the 2027 survey | 110 | up | 40 | - | -
Submit the grant application on or before 15 January | 111 | - | - | - | -
Reduce cost of goods sold to 38% of revenue | 110 | down | 38 | - | -
Increase staff retention to 90% over the next 18 months by improving rostering | 111 | up | 90 | - | -
Reduce paper use by 1,000 sheets per month | 110 | down | - | - | 1000a
I aim to complete my MBA by 2028 | 111 | - | - | - | -
Score 700 or more on the GMAT | 110 | up | 700 | - | -
Attain 4.2 out of 5 in the tenant survey | 110 | up | 4.2 | - | -
increase newsletter subscribers | 100 | up | - | - | -
grow the client base | 000 | up | - | - | -
increase sales this year | 001 | up | - | - | -
improve performance by 10% | 000 | up | - | - | 10%
make a plan | 000 | - | - | - | -
Improve employee retention | 000 | up | - | - | -
Raise average basket value per visit | 000 | up | - | - | -
Finish in the top 3 of the league table | 110 | up | 3 | - | -
website live | 110 | - | - | - | -
certificate obtained | 110 | - | - | - | -
handbook published | 110 | - | - | - | -
course completed | 110 | - | - | - | -
vacancy filled | 110 | - | - | - | -
The client signs in to the portal without help | 110 | - | - | - | -
Can hold a conversation in French | 000 | - | - | - | -
Improve the workload of the 9-person crew | 100 | down | - | - | -
increase to 300 leads per month | 110 | up | 300 | - | -
reach 500 monthly downloads | 110 | up | 500 | - | -
resolve each ticket within 24 hours | 110 | down | 24 | - | -
new hires finish onboarding within 30 days | 110 | down | 30 | - | -
a 12% reduction in waste | 110 | down | - | - | 12%
90% of calls answered within 20 seconds | 110 | up | 90 | - | -
answer every call within 20 seconds | 110 | down | 20 | - | -
Keep complaints below 10 | 110 | down | 10 | - | -
Bring the room to 20 degrees | 110 | - | 20 | - | -
Call prospects | 100 | - | - | - | -
Double the number of reviews | 110 | up | - | - | 100%
We raise 40,000 euros for the food bank this year | 111 | up | 40000 | - | -
On average fewer than 2 errors per 100 lines of code | 110 | down | 2 | - | -
No patient waits longer than 6 weeks for an intake | 110 | down | 6 | - | -
Customer retention > 90% | 110 | up | 90 | - | -
Revenue per employee rises by at least €5,000 | 110 | up | - | - | 5000a
Active portal users grow by 3% monthly | 111 | up | - | - | 3%
Share weekly sales figures with the team | 111 | - | - | - | -
Increase followers on TikTok to 20K by summer 2027 | 111 | up | 20000 | - | -
Facilitate innovation | 000 | - | - | - | -
Complete at least 3 online courses in data analysis by the end of 2027 to prepare for a promotion | 111 | up | 3 | - | -
Reduce energy bills | 000 | down | - | - | -
Decrease average energy bill per household from €190 to €150 a month | 110 | down | 150 | 190 | -
Have 80% of staff trained in fire safety by Easter | 111 | up | 80 | - | -
Get more sleep | 000 | up | - | - | -
Sleep at least 7 hours every night | 111 | up | 7 | - | -
`;
