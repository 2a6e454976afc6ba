import { Link } from 'wouter';
import { to } from '../app/addresses';
import { isStaff } from '../app/people';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';

/** The way to a complaint about how the town deals with this, for everybody but the town itself. */
export function ComplainLink({ about }: { about: { plan: string } | { request: string } }) {
  const { rich } = useWords();
  const viewer = useViewer();
  if (viewer && isStaff(viewer)) {
    return null;
  }
  return <p className="meta no-print">{rich('complain.link', { link: (parts) => <Link href={`${to('complain')}?${new URLSearchParams(about)}`}>{parts}</Link> })}</p>;
}
