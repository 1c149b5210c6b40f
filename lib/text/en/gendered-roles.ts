/** Words for one person that tell whether “he” or “she” follows. Lower case. */
const male =
  'spokesman chairman congressman councilman businessman statesman policeman foreman fisherman king prince father brother son husband boy man actor monk widower uncle nephew grandfather boyfriend cameraman headmaster landlord salesman gunman pope bishop cardinal imam';
const female =
  'spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman queen princess mother sister daughter wife girl woman actress nun widow aunt niece grandmother girlfriend fiancée headmistress landlady';

export const genderOfRole = new Map<string, 'male' | 'female'>([
  ...male.split(' ').map((word) => [word, 'male'] as const),
  ...female.split(' ').map((word) => [word, 'female'] as const),
]);
