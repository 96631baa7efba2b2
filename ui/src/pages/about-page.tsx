import { PlainParts } from '../panels/plain-parts.js';
import { useWords } from '../shell/language.js';

const AboutPage = () => <PlainParts {...useWords().about} />;

export default AboutPage;
