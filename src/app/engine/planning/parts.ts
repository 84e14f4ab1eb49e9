export { agendaLook, recordings } from './agenda-look';
export { planBasis } from './basis';
export { goalLook } from './goal-look';
export { libraryPage } from './library-page';
export { answerProblems, planOrder } from './plan-order';
export { writeOrder } from './write-order';
