/** The members who are on the lists of a period and have not left, been deleted or been expelled by its end. */
export const ON_THE_LIST = `coalesce(y.status, 'active') IN ('active', 'exempt', 'suspended', 'interrupted')
  AND NOT EXISTS (SELECT 1 FROM member_event e WHERE e.member_id = y.member_id AND e.kind <> 'admitted' AND e.period <= y.period
    AND NOT EXISTS (SELECT 1 FROM member_event back WHERE back.member_id = e.member_id AND back.kind = 'admitted' AND back.on_date > e.on_date)
    AND NOT EXISTS (SELECT 1 FROM member_record back WHERE back.member_id = e.member_id AND back.kind = 'restored' AND back.on_date >= e.on_date))`;
