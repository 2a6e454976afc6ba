import { useEffect } from 'react';
import { useParams } from 'wouter';
import { RequestPageDocument } from '@samenwijk/contract';
import { MissingPage } from '../app/MissingPage';
import { useQuery } from '../data/useQuery';
import { Loaded } from '../parts';
import { opened } from '../work/seenList';
import { RequestView } from './RequestView';
import './decide.css';

export default function RequestPage() {
  const { id = '' } = useParams<{ id: string }>();
  const query = useQuery(RequestPageDocument, { id });
  useEffect(() => opened(id), [id]);
  return (
    <Loaded query={query}>
      {({ node }) => (node?.__typename === 'SupportRequest' ? <RequestView key={id} request={node} /> : <MissingPage />)}
    </Loaded>
  );
}
