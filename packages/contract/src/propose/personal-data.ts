/** Words in names of columns that hold what identifies a person, or what a person wrote. */
const personalNames =
  /(^|[^a-z])(e?-?mails?|phones?|tel|telephone|mobile|fax|names?|surname|lastname|firstname|fullname|username|nickname|login|address|street|zip|zipcode|postcode|postal|city|birth|birthday|birthdate|dob|ssn|passport|iban|bic|account|card|ip|mac|lat|latitude|lon|lng|longitude|location|license|plate|patient|person|customer|employee|user|author|owner|comments?|notes?|remarks?|messages?|text|description|url|link|password|token|secret)([^a-z]|$)/;

/** Values that look as if they were about one person or one thing: mail, number, address, date, long text. */
const personalValues = [
  /@/,
  /\d{5,}/,
  /\d{2}[-./]\d{2}[-./]\d{2,4}/,
  /^\+?[\d ()-]{7,}$/,
  /:\/\/|^www\./i,
  /^\d{1,3}(\.\d{1,3}){3}$/,
  /[0-9a-f]{8}-[0-9a-f]{4}/i,
  /(\S+\s+){3}\S/,
];

/** Text that is longer than this is no category. */
const longestCategory = 40;

/** Whether a column's name says that it may hold personal data: `firstName`, `e_mail`, `customer`. */
export function looksPersonal(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\W]+/g, ' ')
    .toLowerCase();
  return personalNames.test(words);
}

/** Whether a text may stand in a file as the name of a category. */
export function isCategory(value: string): boolean {
  return (
    value.length <= longestCategory &&
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value) &&
    !personalValues.some((pattern) => pattern.test(value))
  );
}
