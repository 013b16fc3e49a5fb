import { describe, expect, it } from 'vitest';
import { endpointAddress } from '@/utils/outreach/writers/endpoint-address';

describe('an address', () => {
  it.each([
    [
      'https://api.example.com/v1',
      'https://api.example.com/v1',
      'https://api.example.com/*',
      false,
    ],
    [' https://api.example.com ', 'https://api.example.com/v1', 'https://api.example.com/*', false],
    [
      'https://api.example.com:8443/x/v1/chat/completions/',
      'https://api.example.com:8443/x/v1',
      'https://api.example.com/*',
      false,
    ],
    ['http://localhost:11434', 'http://localhost:11434/v1', 'http://localhost/*', true],
    ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1', 'http://127.0.0.1/*', true],
    ['http://2130706433/v1', 'http://127.0.0.1/v1', 'http://127.0.0.1/*', true],
  ])('%s is asked at %s', (typed, base, origin, local) => {
    expect(endpointAddress(typed)).toMatchObject({ base, origin, local });
  });

  it.each([
    ['', 'no-address'],
    ['my computer', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['http://api.example.com/v1', 'insecure'],
    ['http://192.168.1.4:11434', 'insecure'],
    ['http://localhost.evil.example', 'insecure'],
    ['http://127.0.0.1.evil.example', 'insecure'],
    ['https://key@api.example.com', 'key-in-address'],
    ['http://localhost@evil.example', 'key-in-address'],
    ['https://api.example.com/v1?key=abc', 'key-in-address'],
    ['https://www.linkedin.com/v1', 'site'],
    ['https://x.com/v1', 'site'],
    ['https://mail.google.com/v1', 'site'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(endpointAddress(typed)).toBe(problem);
  });
});
