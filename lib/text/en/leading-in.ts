/** Words after which an infinitive tells of an act that took place: went on to say, was quick to point out, took pains to stress. */
export const leadingIn = new Set(
  `on continue continues continued continuing quick quicker hasten hastened appear appears appeared seem seems seemed
  begin begins began begun start starts started proceed proceeded sought seek seeks seeking pains took taken chose came`.split(
    /\s+/,
  ),
);
