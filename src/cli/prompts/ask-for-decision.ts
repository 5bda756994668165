import type { TypedDecision } from '../../usecases/read-decision.ts';
import type { Session } from '../session.ts';

/** Asks for what a decision must name and was not given; with nobody to ask the gaps stay, and are reported as missing. */
export async function askForDecision(session: Session, typed: TypedDecision): Promise<TypedDecision> {
  if (!session.mayAsk) return typed;
  const { say } = session;
  const { default: inquirer } = await import('inquirer');
  const ask = async (given: string | undefined, message: string): Promise<string> => {
    if (given !== undefined && given.trim() !== '') return given;
    const { text } = await inquirer.prompt<{ text: string }>([
      { type: 'input', name: 'text', message, validate: (value: string) => value.trim() !== '' },
    ]);
    return text;
  };
  return {
    number: await ask(typed.number, say({ vi: 'Số hiệu quyết định:', en: 'Number of the decision:' })),
    date: await ask(
      typed.date,
      say({ vi: 'Ngày ký (ngày/tháng/năm):', en: 'Day it was signed (dd/mm/yyyy):' }),
    ),
    by: await ask(typed.by, say({ vi: 'Cơ quan ban hành:', en: 'Issuing body:' })),
  };
}
