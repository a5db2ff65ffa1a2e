import { type Companies, companiesOf, companyNamed } from '../metrics/companies/companies';
import { companyTableOf } from '../metrics/companies/company-table';
import { writeCompanyTable } from '../metrics/export/write-company';
import {
  type CompanyAnswer,
  type CompanyList,
  type CompanyTableText,
  companiesChanged,
  companiesRequest,
  companyRequest,
  companyTableRequest,
} from '../protocol-companies';
import type { RegisterFeature } from '../session/context';
import { withinPatience } from '../session/patience';
import { companyReportOf, companySummary, fileName, fileOf } from './company-report';
import { checked } from './parameters';

/** While files are read, news come no more often than this, in milliseconds. */
const newsEvery = 250;

/** Compares the calls of a company; requests of this server's own, so their parameters are checked here. */
export const registerCompanies: RegisterFeature = ({ companies, connection, requests, messages }) => {
  let isOwed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  companies.onChanged(() => {
    if (!isOwed || timer !== undefined) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        isOwed = false;
        void connection.sendNotification(companiesChanged.method, {});
      },
      companies.reading === undefined ? 0 : newsEvery,
    );
  });

  const reading = (): CompanyList['reading'] => {
    const own = companies.reading;
    return own === undefined ? null : { done: own.done, all: own.all, stopped: own.isStopped };
  };
  const known = (): Companies => {
    isOwed = true;
    return companiesOf(companies.records);
  };

  connection.onRequest<CompanyList, void>(
    companiesRequest.method,
    requests.answer<unknown, CompanyList>(companiesRequest.method, async (sent, token) => {
      checked(companiesRequest.params, sent);
      await companies.settled(token);
      const { companies: own, unnamed } = known();
      return { companies: own.map(companySummary), unnamed: unnamed.map(fileOf), reading: reading() };
    }),
  );
  connection.onRequest<CompanyAnswer, void>(
    companyRequest.method,
    requests.answer<unknown, CompanyAnswer>(companyRequest.method, async (sent, token) => {
      const { company: name, resume } = checked(companyRequest.params, sent);
      if (resume === true) companies.resume();
      await withinPatience(companies.settled(token));
      const all = known();
      const company = companyNamed(name, all);
      const report = company === undefined ? null : companyReportOf(companyTableOf(company), messages);
      return { report, unnamed: all.unnamed.map(fileOf), reading: reading() };
    }),
  );
  connection.onRequest<CompanyTableText | null, void>(
    companyTableRequest.method,
    requests.answer<unknown, CompanyTableText | null>(companyTableRequest.method, async (sent) => {
      const { company: name, table, kind, format } = checked(companyTableRequest.params, sent);
      const company = companyNamed(name, companiesOf(companies.records));
      if (company === undefined) return null;
      const kinds = kind === undefined ? undefined : [kind];
      const own = companyTableOf(company);
      return { text: writeCompanyTable(table, format, { table: own, kinds, pathOf: fileName, messages }) };
    }),
  );
  return {};
};
