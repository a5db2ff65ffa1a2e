import assert from 'node:assert/strict';
import fc from 'fast-check';
import { companiesOf, companyNamed } from '../../../../server/src/metrics/companies/companies';
import type { CallRecord, Company } from '../../../../server/src/metrics/companies/model';
import { at } from '../../../support/marked-text';
import { call } from './calls';

function named(id: string, company: string, companyTranslated?: string, aliases: readonly string[] = []): CallRecord {
  return call('2024-Q1', [], { id, company, companyTranslated, aliases });
}

/** The files of each company. */
function filesOf(records: readonly CallRecord[]): string[][] {
  return companiesOf(records).companies.map(({ calls }) => calls.map(({ record }) => record.id).sort());
}

describe('the companies of calls', () => {
  it('are told apart by name', () => {
    assert.deepEqual(filesOf([named('a', 'Acme'), named('b', 'Larkspur'), named('c', 'ACME, Inc.')]), [
      ['a', 'c'],
      ['b'],
    ]);
  });

  it('are one under the names in both languages, for short and by the ticker', () => {
    const records = [
      named('full', 'Applied Larks, Inc.', '應用雲雀', ['ALRK']),
      named('short', 'Applied'),
      named('initials', 'ALI'),
      named('ticker', 'ALRK'),
      named('chinese', '应用云雀公司'),
    ];
    assert.deepEqual(filesOf(records), [['chinese', 'full', 'initials', 'short', 'ticker']]);
    const { companies } = companiesOf(records);
    assert.deepEqual([at(companies, 0).name, at(companies, 0).translated], ['Applied Larks, Inc.', '應用雲雀']);
    for (const name of ['ALI', 'applied larks', '應用雲雀']) {
      assert.equal(companyNamed(name, { companies, unnamed: [] }), companies[0], name);
    }
    assert.equal(companyNamed('Larkspur', { companies, unnamed: [] }), undefined);
  });

  it('are not joined by a short name that two could have', () => {
    const records = [named('a', 'Alder Bay'), named('b', 'Alder Creek'), named('c', 'Alder')];
    assert.deepEqual(filesOf(records), [['c'], ['a'], ['b']]);
  });

  it('are not joined where their Chinese names are two', () => {
    assert.deepEqual(filesOf([named('a', 'Delta', '達美'), named('b', 'Delta Larks', '台達')]), [['a'], ['b']]);
  });

  it('leave calls without a company apart', () => {
    const records = [named('a', 'Acme'), call('2024-Q1', [], { id: 'b', company: undefined })];
    assert.deepEqual(
      companiesOf(records).unnamed.map(({ id }) => id),
      ['b'],
    );
  });

  it('have the name that most of their calls have', () => {
    const { companies } = companiesOf([
      named('a', 'Acme, Inc.'),
      named('b', 'Acme'),
      named('c', 'ACME'),
      named('d', 'Acme'),
    ]);
    assert.equal(at(companies, 0).name, 'Acme');
  });

  it('do not depend on the order of the files', () => {
    const name = fc.constantFrom(
      'Acme',
      'Acme Optics',
      'Acme Optics, Inc.',
      'AOI',
      'Alder Bay',
      'Alder',
      'Alder Creek',
    );
    const records = fc.array(fc.tuple(name, fc.constantFrom('2024-Q1', '2024-Q2', undefined), fc.option(fc.nat(3))));
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat()), (drafts, order) => {
        const all = drafts.map(([company, period, modified], index) =>
          call(period, [], { id: `file ${index}`, company, modified: modified ?? undefined }),
        );
        const shuffled = all.toSorted(() => ((order.next().value ?? 0) % 3) - 1);
        const plain = ({ key, name: own, names, calls }: Company) => [
          ...[key, own, [...names].sort()],
          calls.map(({ record, sameAs }) => [record.id, sameAs?.id]),
        ];
        assert.deepEqual(companiesOf(shuffled).companies.map(plain), companiesOf(all).companies.map(plain));
      }),
    );
  });
});

describe('the calls of a company', () => {
  const filesIn = (records: readonly CallRecord[]) =>
    at(companiesOf(records).companies, 0).calls.map(({ record, sameAs }) => [record.id, sameAs?.id]);

  it('are in the order of their periods, those of unknown period last', () => {
    const records = [call('2024-Q4'), call(undefined), call('2024-Q2'), call('2023-FY'), call('2024-H1')];
    assert.deepEqual(
      filesIn(records).map(([id]) => id),
      ['acme-2023-FY', 'acme-2024-H1', 'acme-2024-Q2', 'acme-2024-Q4', 'acme-unknown'],
    );
  });

  it('are taken from the newest of several files of one call', () => {
    const records = [call('2024-Q1', [], { id: 'a', modified: 1 }), call('2024-Q1', [], { id: 'b', modified: 2 })];
    assert.deepEqual(filesIn(records), [
      ['a', 'b'],
      ['b', undefined],
    ]);
  });

  it('are taken from the first by name where nobody knows which is the newest', () => {
    const records = ['q1-draft', 'q1', 'q1 copy'].map((id) => call('2024-Q1', [], { id }));
    assert.deepEqual(filesIn(records), [
      ['q1', undefined],
      ['q1 copy', 'q1'],
      ['q1-draft', 'q1'],
    ]);
  });

  it('are two where their dates are, and where their period is unknown', () => {
    const days = ['2024-04-20', '2024-05-30', undefined].map((date, index) =>
      call('2024-Q1', [], { id: `${index}`, date }),
    );
    const unknown = [call(undefined, [], { id: 'x' }), call(undefined, [], { id: 'y' })];
    assert.deepEqual(filesIn([...days, ...unknown]), [
      ['2', '0'],
      ['0', undefined],
      ['1', undefined],
      ['x', undefined],
      ['y', undefined],
    ]);
  });
});
