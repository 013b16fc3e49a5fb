import { describe, expect, it } from 'vitest';
import { saysOf } from '@/tests/support/coach';

describe('pressure', () => {
  it.each([
    ['Please reply by Friday.', 'pressure.hurry'],
    ['I look forward to your positive response.', 'pressure.hurry'],
    ['I need your answer today.', 'pressure.hurry'],
    ['Please call me as soon as possible.', 'pressure.hurry'],
    ['Respóndame cuanto antes.', 'pressure.hurry'],
    ["I'm rather disappointed.", 'pressure.guilt'],
    ['I can see that you have read both messages.', 'pressure.guilt'],
    ["You still haven't answered my mail.", 'pressure.guilt'],
    ["Why haven't you replied?", 'pressure.guilt'],
    ['Did you even read it?', 'pressure.guilt'],
    ['Per my last email, I asked for a call.', 'pressure.guilt'],
    ["I've written to you four times.", 'pressure.guilt'],
    ['I guess you are too important for me.', 'pressure.guilt'],
    ['The least you could do is say no.', 'pressure.guilt'],
    ['You have to help me.', 'pressure.guilt'],
    ['You owe me an answer.', 'pressure.guilt'],
    ['Mi nota depende de esto.', 'pressure.guilt'],
    ['¿Por qué no contestas?', 'pressure.guilt'],
    ['Sigo esperando tu respuesta.', 'pressure.guilt'],
    ['Es una falta de respeto.', 'pressure.guilt'],
    ['Me parece mal que no hayas contestado.', 'pressure.guilt'],
    ['Llevo un mes esperando.', 'pressure.guilt'],
    ["I didn't get an answer to my last two messages.", 'pressure.guilt'],
    ["I haven't had a reply, which is a bit disappointing.", 'pressure.guilt'],
    ['Are you going to respond?', 'pressure.guilt'],
    ["I'm begging you.", 'pressure.begging'],
    ['You are my only hope.', 'pressure.begging'],
    ['Te lo ruego.', 'pressure.begging'],
    ['Quedo a la espera de su pronta respuesta.', 'pressure.hurry'],
  ])('is heard, also in a nudge: %s', (words, saying) => {
    expect(saysOf('pressure', words, { purpose: 'first-nudge' })).toEqual([saying]);
  });

  it('is also a yes taken for granted, where she asks for the first time', () => {
    const words = "I'll come by on Saturday morning with some cake.";
    expect(saysOf('pressure', words)).toEqual(['pressure.granted']);
    expect(saysOf('pressure', words, { purpose: 'answer-yes' })).toEqual([]);
  });

  it.each([
    'I look forward to hearing from you.',
    'Reply whenever it suits you.',
    'Please answer by mail, if you like.',
    'I was disappointed in myself, so I began again.',
    'You owe me nothing.',
    'You said that you have to unlearn it in front of people.',
    "You wrote that you never answered journalists after six, and that you don't reply on Sundays.",
    "If you haven't answered because you were away, that is fine.",
    "There is nothing you need to answer, and you don't have to help me.",
    'Please ignore my mail if it comes at a bad time.',
    'We urgently need nurses here, and I want to become one as soon as possible.',
    "I haven't heard from you, and that is quite all right.",
    "I didn't get an answer, so I tried it myself.",
    'Are you going to answer questions at the fair?',
    'Nobody came, which was a bit disappointing.',
    'I beg your pardon.',
    'Hay algo que no me ha quedado claro.',
    'Ni siquiera sabía que existía.',
    'Uno tiene que perder una colmena para no tener miedo.',
  ])('is none: %s', (words) => {
    expect(saysOf('pressure', words)).toEqual([]);
    expect(saysOf('pressure', words, { purpose: 'first-nudge' })).toEqual([]);
  });
});
