const fliers = new Set(
  (
    'drone missile rocket shahed decoy shell uav interceptor munition kinzhal iskander kalibr geran projectile mortar fpv ' +
    'lancet atacms scud quadcopter bomb warhead aircraft plane jet warplane airplane aeroplane airliner helicopter chopper ' +
    'bomber fighter glider balloon airship satellite spacecraft target object lander mig f-16 su-25 su-27 su-34 su-35 himars grenade'
  ).split(' '),
);

/** Does the word, in lower case, singular or plural, name something that flies and can be shot down? */
export const isFlier = (noun: string): boolean =>
  fliers.has(noun) || (noun.endsWith('s') && fliers.has(noun.slice(0, -1)));
