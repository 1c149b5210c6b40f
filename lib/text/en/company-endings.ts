/** Last words of the names of companies, clubs and trusts that are no ordinary nouns for organisations. Lower case. */
export const companyEndings = new Set(
  `inc ltd plc corp co llc gmbh ag sa nv oy ab asa pty limited incorporated holdings industries foods motors energy energies airlines airways lines pharmaceuticals pharma
  systems technologies technology partners media records telecom mobile petroleum oil gas steel mining minerals logistics trains rail railways water power electric aerospace avionics dynamics
  labs software networks entertainment studios pictures stores supermarkets breweries hotels homes properties developments construction constructions engineering shipping ferries international solutions
  ventures analytics consulting consultants associates capital securities insurance assurance investments trust rovers wanderers athletic united brands chemicals semiconductors robotics biotech therapeutics
  diagnostics genomics sciences plastics textiles farms dairies mills works products services communications interactive games express cargo couriers`.split(
    /\s+/,
  ),
);
