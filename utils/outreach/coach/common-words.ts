import { isStopword } from '@/utils/fit/text/stopwords';

/** Words that stand in messages to anybody: sharing them with a page says nothing. Folded, English and Spanish. */
const everywhere: ReadonlySet<string> = new Set(
  (
    'work works working worked job jobs career careers role roles company experience experiences profile background ' +
    'journey people person team teams time times year years day week weeks month months help helped helping learn ' +
    'learning learned know question questions call chat minutes minute email mail message linkedin twitter advice ' +
    'mentor mentors mentoring mentorship love like really think thinking good great best better new first last next ' +
    'make made making take taking give given need want wanted hope hoping thank thanks hello dear please happy glad ' +
    'interested interest interesting find found look looking read reading write writing wrote post posts share ' +
    'student students degree university school college world life skills skill business industry field project ' +
    'projects success successful professional grow growth passionate passion opportunity opportunities manager ' +
    'management lead leading leader leadership started start starting currently recently years many get got getting ' +
    'come came going way ways thing things lot bit try trying use using used ask asking answer reply talk today now ' +
    'hola gracias tiempo trabajo trabajar carrera experiencia perfil empresa equipo persona personas ano anos dia ' +
    'semana mes ayuda ayudar aprender pregunta preguntas llamada minutos correo mensaje consejo consejos mentor ' +
    'mentora estudiante universidad mundo vida proyecto proyectos muy mas para por con que los las una uno este esta ' +
    'como pero sobre desde hasta entre cuando donde quien todo toda nada mucho poco bien mejor nuevo primera primer'
  ).split(' '),
);

/** Whether a folded word says something: no function word, none of those that stand everywhere, no number. */
export function isTelling(word: string): boolean {
  return word.length > 3 && !isStopword(word) && !everywhere.has(word) && !/^\d+$/.test(word);
}
