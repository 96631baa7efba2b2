import type { Words } from '../en.js';

export const about: Words['about'] = {
  title: 'Ynghylch Crosscut',
  parts: [
    [
      'Beth ydyw',
      'Mae Crosscut yn dangos ble mae gwasanaeth cyhoeddus yn newid dwylo, ac yn helpu’r ddwy ochr i gwrdd. Mae’n tynnu llun o deithiau o ffeithiau â ffynhonnell: pwy sy’n berchen ar bob cam, beth a drosglwyddir, a beth a gyhoeddwyd amdano.',
      'Mae’n answyddogol. Nid yw wedi’i gymeradwyo gan y sefydliadau a enwir.',
    ],
    [
      'Trosglwyddiad',
      'Un cam o daith yn dilyn un arall. Mae’n croesi ffin pan fydd gan y ddau gam berchnogion gwahanol, yn gyfan gwbl neu’n rhannol. Trosglwyddiad sy’n croesi yw llinell drom.',
    ],
    [
      'Cyswllt gwaith',
      'Pa mor agos y mae dau dîm yn cydweithio, o 0 (wedi’u holi, a dim) i 1 (un tîm gwaith, neu gydweithio bob wythnos). Mae bod yn yr un gymuned yn cyfrif hefyd: 1 lle nad oes ynddi ond y ddau ohonynt, a llai po fwyaf yw’r gymuned, sef 1 wedi’i rannu â nifer y timau eraill ynddi.',
    ],
    [
      'Cyfran heb gyswllt',
      'O bopeth sy’n croesi’r ffin ar daith, y gyfran nad oes cyswllt gwaith yn ei chynnwys. Lle nad yw rhywbeth yn hysbys, fe’i rhoddir fel y lleiaf a’r mwyaf y gall fod.',
    ],
    [
      'Faint sy’n hysbys',
      'Y gyfran o’r hyn sy’n croesi y gwyddys pwy sy’n gweithio gyda phwy ar ei chyfer. Ni ddylid cymharu taith nad oes llawer yn hysbys amdani ag eraill.',
    ],
    ['Grŵp agos', 'Timau ar daith sy’n cydweithio’n agos. Mae’r gair yn dweud rhywbeth am gysylltiadau a gofnodwyd, byth am bobl.'],
    [
      'Llinellau dotiog',
      'Mae llinell ddotiog yn golygu nad oes neb wedi cael ei holi. Nid canfyddiad yw hynny, ac ni chaiff byth ei gyfrif fel bwlch.',
    ],
    [
      'Datganiadau a ffynonellau',
      'Mae pob ffaith yn ddatganiad gan ffynhonnell. Lle mae ffynonellau’n anghytuno, dangosir y ddwy. Mae ffeithiau cyhoeddedig yn dod cyn ffeithiau sydd heb eu gwirio eto; caiff rhai dychmygol eu marcio bob tro.',
    ],
    ['Ni enwir pobl', 'Y peth lleiaf ar y map yw tîm â nifer y bobl ynddo. Dangosir niferoedd o dan bump fel “llai na 5”.'],
  ],
};

export const accessibility: Words['accessibility'] = {
  title: 'Hygyrchedd',
  parts: [
    [
      'Sut y gwnaed hyn',
      'Y nod yw WCAG 2.2 ar lefel AA. Profir pob tudalen yn Chromium gydag axe yn Gymraeg ac yn Saesneg, ar led o 1280 a 400 picsel, edrychir am sgrolio i’r ochr ar 320 ac yn lliwiau system y darllenydd, a cherddir drwyddi â’r bysellfwrdd yn unig. Nid oes neb sy’n defnyddio darllenydd sgrin wedi’i phrofi eto.',
    ],
    [
      'Lluniau',
      'Mae pob llun hefyd ar gael fel rhestr ac fel tabl â’r un cynnwys. Mae mathau o linell yn wahanol o ran ffurf yn ogystal â lliw. Mae pob cam a phob trosglwyddiad yn ddolen, yn nhrefn amser, â label llafar.',
    ],
    [
      'Beth nad yw’n gweithio’n dda eto',
      'Mae llun o daith hir yn sgrolio i’r ochr: nid yw’r rhestr. Mae enwau, a brawddegau a ddaw o ddata, yn Saesneg yn unig, ac felly hefyd yr hyn a ddywed y gweinydd pan na ellir gofyn rhywbeth.',
    ],
    [
      'Os oes rhywbeth yn eich ffordd',
      'Dywedwch wrth bwy bynnag sy’n rhedeg y copi hwn; lle maent wedi rhoi cyfeiriad, mae “Dywedwch fod hyn yn anghywir” ar waelod pob tudalen yn arwain yno. Mae’r atebion hefyd ar gael fel CSV a JSON heb unrhyw lun.',
    ],
  ],
};
