/** What a headline counts of its own article, in the plural: five charts, two accounts, three things to watch. */
export const teaserNouns =
  'accounts answers charts facts graphics lessons maps moments myths perspectives questions reasons scenarios stories takeaways theories things tips versions views ways'.split(
    ' ',
  );
