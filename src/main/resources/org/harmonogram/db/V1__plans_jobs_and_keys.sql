-- One schema for H2 and PostgreSQL: only types and statements that both have.
-- Times are in UTC. Documents are JSON as text. Ids are made by the program.

create table workspace (
    id         varchar(64) primary key,
    created_at timestamp(6) with time zone not null
);

create table api_key (
    id         varchar(36) primary key,
    workspace  varchar(64) not null references workspace (id),
    label      varchar(200) not null,
    role       varchar(16) not null,
    -- SHA-256 of the secret, as hexadecimal digits: the secret itself is 256 random bits and is shown once
    hash       varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create table plan (
    id         varchar(36) primary key,
    workspace  varchar(64) not null references workspace (id),
    title      varchar(10000) not null,
    -- in small letters; some letters become two characters
    title_folded varchar(20000) not null,
    -- of the current revision: how far the plan is, and what it costs
    state      varchar(16) not null,
    hard       bigint not null,
    medium     bigint not null,
    soft       bigint not null,
    revision   integer not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null
);

create index plan_by_time on plan (workspace, created_at, id);

create table plan_tag (
    plan varchar(36) not null references plan (id) on delete cascade,
    tag  varchar(100) not null,
    primary key (plan, tag)
);

create table plan_revision (
    plan       varchar(36) not null references plan (id) on delete cascade,
    revision   integer not null,
    document   text not null,
    state      varchar(16) not null,
    hard       bigint not null,
    medium     bigint not null,
    soft       bigint not null,
    author     varchar(200) not null,
    -- the job whose result it is; null: somebody sent it
    job        varchar(36),
    created_at timestamp(6) with time zone not null,
    primary key (plan, revision)
);

-- One row, which is locked by whoever submits a job: so the limits of the queue hold exactly.
create table job_gate (
    id integer primary key
);

insert into job_gate (id) values (1);

create table job (
    id             varchar(36) primary key,
    workspace      varchar(64) not null references workspace (id),
    plan           varchar(36) not null references plan (id) on delete cascade,
    revision       integer not null,
    caller         varchar(200) not null,
    -- what was asked for: limits, seed, weights
    request        varchar(20000) not null,
    state          varchar(16) not null,
    -- goes up with every change that a client may see
    change_number  bigint not null,
    -- goes up with every worker that takes the job; a worker writes only while the number is its own
    fence          bigint not null,
    worker         varchar(200),
    -- place in the queue, the lowest first
    queue_rank     integer not null,
    submitted_at   timestamp(6) with time zone not null,
    started_at     timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    stop_asked     boolean not null,
    -- milliseconds of searching so far, by all workers together
    spent          bigint not null,
    -- what the best plan so far costs; it may be a little better than the one saved
    hard           bigint,
    medium         bigint,
    soft           bigint,
    end_reason     varchar(32),
    -- what went wrong, as a code
    failure        varchar(64)
);

create index job_by_time on job (workspace, submitted_at, id);
create index job_by_state on job (state, workspace, caller);
create index job_by_plan on job (plan);
create index job_by_rank on job (queue_rank desc);
create index job_by_caller on job (workspace, caller, queue_rank);

-- The best plan of a job that was saved, and how its search went: rows of job stay small without it.
create table job_best (
    job        varchar(36) primary key references job (id) on delete cascade,
    document   text not null,
    hard       bigint not null,
    medium     bigint not null,
    soft       bigint not null,
    saved_at   timestamp(6) with time zone not null,
    -- score of each rule and statistics of the search, as JSON; null: it has not ended
    report     text
);

-- One row for each time that a worker took a job: what shows that no two had it at once.
create table job_run (
    job        varchar(36) not null references job (id) on delete cascade,
    fence      bigint not null,
    worker     varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone,
    primary key (job, fence)
);

-- Answers to requests that carried an Idempotency-Key.
create table replay (
    workspace    varchar(64) not null references workspace (id),
    caller       varchar(200) not null,
    replay_key   varchar(200) not null,
    -- SHA-256 of method, path, query, If-Match and body
    request_hash varchar(64) not null,
    -- of the one request that may answer, another for each try; null: it is answered
    claim        varchar(36),
    -- until then that request is thought to be at work; null: it is answered
    busy_until   timestamp(6) with time zone,
    status       integer,
    headers      text,
    body         text,
    created_at   timestamp(6) with time zone not null,
    primary key (workspace, caller, replay_key)
);

create index replay_by_time on replay (created_at);

create table audit (
    id          varchar(36) primary key,
    happened_at timestamp(6) with time zone not null,
    workspace   varchar(64) not null,
    caller      varchar(200) not null,
    action      varchar(64) not null,
    subject     varchar(200) not null,
    detail      varchar(2000)
);

create index audit_by_time on audit (workspace, happened_at, id);

-- The table of db-scheduler, with the columns that its documentation lists.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone not null,
    picked               boolean not null,
    picked_by            varchar(200),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint not null,
    priority             integer,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time asc);
