import type { Language } from '@/utils/outreach/draft';
import { en } from './en/en';
import { es } from './es/es';
import type { Template } from './template';

export const templates: Record<Language, Template> = { en, es };
