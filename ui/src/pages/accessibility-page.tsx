import { PlainParts } from '../panels/plain-parts.js';
import { useWords } from '../shell/language.js';

const AccessibilityPage = () => <PlainParts {...useWords().accessibility} />;

export default AccessibilityPage;
